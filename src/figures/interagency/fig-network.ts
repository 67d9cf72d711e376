import { flowNetwork } from '../../charts/flow-network.ts';
import { loadInteragency } from '../../datasets/interagency.ts';
import type { Row } from '../../datasets/table.ts';
import { withCase } from '../../i18n/cases.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { bodies, flowNodes, flows, TONE_OF } from './flows.ts';
import { toneWords } from './tones.ts';
import { articleText, bodyName, dutyWords, timeText } from './words.ts';

const ACTS = ['kz-law-245-viii-2025', 'kz-law-199-v-2014'] as const;

/** Every norm from a named body to a named body. */
export const networkFigure: Figure = {
  id: 'interagency.fig-network',
  chapter: 'interagency',
  kind: 'figure',
  tasks: ['S2.1', 'R1'],
  sources: ACTS,
  datasets: [],
  async rows() {
    const known = new Set(bodies().map(({ id }) => id));
    return loadInteragency().duties.flatMap((duty) => duty.to.filter((to) => known.has(to) && known.has(duty.from)).map((to): Row => ({ id: duty.id, from: duty.from, to, act: duty.act, article: duty.article, timing: duty.timing, limit: duty.limit ?? '', kind: duty.kind, group: duty.group })));
  },
  text(lang, rows) {
    const police = rows.filter((row) => row['from'] === 'iab' || row['to'] === 'iab').length;
    const counted = rows.filter((row) => TONE_OF[String(row['timing']) as keyof typeof TONE_OF] === 'counted').length;
    const nobody = loadInteragency().duties.filter(({ from, to }) => from === 'all-subjects' || to.includes('all-subjects')).length;
    return {
      kk: { title: `Аталған органдар арасындағы ${rows.length} ағынның ${withCase(String(police), 'px3')} полициядан шығады не полицияға келеді; мерзім не кезең ${withCase(String(counted), 'px3+loc')} ғана санмен берілген`, subtitle: 'Әр сызық — бабы бар бір норма; солдан жіберуші, оңнан алушы', description: `Көк сызық — мерзімі не кезеңі санмен берілген, үзік сызық — тек сөзбен, жіңішке сұр — мерзімі жоқ, нүктелі — тұрақты құзырет. Орган аталмаған ${nobody} норма суретке кірмейді.` },
      ru: { title: `Из ${rows.length} потоков между названными органами ${police} идут от полиции или к ней; срок или периодичность указаны лишь в ${counted}`, subtitle: 'Каждая линия — норма со статьёй; слева отправитель, справа получатель', description: `Синяя линия — срок или периодичность числом, штриховая — только словом, тонкая серая — срока нет, точечная — постоянная компетенция. Нормы, где орган не назван (${nobody}), на рисунок не попали.` },
      en: { title: `Of ${rows.length} flows between named bodies ${police} leave or reach the police; a limit or rate stands in ${counted} only`, subtitle: 'Each line is one norm with its article; senders left, receivers right', description: `A blue line has a limit or rate in figures, a dashed one a word only, a thin grey one no limit, a dotted one is a standing competence. The ${nobody} norms that name no body are not in the picture.` },
    }[lang];
  },
  columns(lang) {
    const { duties } = loadInteragency();
    const names = Object.fromEntries(bodies().map(({ id }) => [id, bodyName(id, lang)]));
    return [
      { id: 'from', label: t(lang, 'inter.from'), kind: 'text', words: names }, { id: 'to', label: t(lang, 'inter.to'), kind: 'text', words: names }, { id: 'kind', label: t(lang, 'inter.kind'), kind: 'text', words: dutyWords(lang, 'kinds') },
      { id: 'timing', label: t(lang, 'inter.time'), kind: 'text', words: dutyWords(lang, 'timings') }, { id: 'limit', label: t(lang, 'inter.limit'), kind: 'text', words: Object.fromEntries(duties.filter(({ limit }) => limit !== undefined).map((duty) => [duty.limit ?? '', timeText(duty, lang)])) },
      { id: 'article', label: t(lang, 'inter.article'), kind: 'text', words: Object.fromEntries(duties.map(({ article }) => [article, articleText(article, lang)])) },
    ];
  },
  draw(_rows, { lang, size, label, mark }) {
    return flowNetwork(flowNodes(lang), flows(lang), { frame: { size, label, mark }, heads: [t(lang, 'inter.sends'), t(lang, 'inter.receives')], families: dutyWords(lang, 'families'), tones: toneWords(lang) });
  },
};
