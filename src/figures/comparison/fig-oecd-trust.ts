import { intervalPanels } from '../../charts/interval-panels.ts';
import { loadComparison } from '../../datasets/comparison.ts';
import { formatPercent } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';

/** The one question of trust that is the same across countries; each year on an axis of its own, Kazakhstan in neither. */
export const oecdTrust: Figure = {
  id: 'comparison.fig-oecd-trust',
  chapter: 'comparison',
  kind: 'figure',
  tasks: ['S1.2'],
  sources: ['oecd_trust2021_cso', 'cmp-fi-oecd-org', 'cmp-nl-oecd-org', 'cmp-ee-oecd-org', 'cmp-nz-oecd-org', 'cmp-ca-oecd-org', 'cmp-de-oecd-org', 'cmp-kr-oecd-org'],
  datasets: [],
  rows: () => Promise.resolve(loadComparison().rows.filter(({ value }) => value !== undefined).map(({ jurisdiction, year, value, source }) => ({ jurisdiction, year, value: (value ?? 0) / 100, source })).sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || b.value - a.value)),
  text(lang, rows) {
    const late = rows.filter((row) => row['year'] === 2023).map((row) => Number(row['value']));
    const [low, high] = [Math.min(...late), Math.max(...late)].map((value) => formatPercent(lang, value, { digits: 0 })) as [string, string];
    const say = {
      kk: { title: `Бірдей сұраққа берілген жауап ${low} мен ${high} аралығында; Қазақстан бұл сауалнамада жоқ`, subtitle: 'Полицияға сенімін 0–10 шкаласы бойынша 6–10 балмен бағалағандар, ЭЫДҰ сауалнамасы; әр жыл бөлек осьте', description: '2023 жылғы жеті юрисдикция және 2021 жылғы екі юрисдикция. Қазақстанның өз сауалнамасындағы сұрақ басқа, сондықтан ол бұл осьте көрсетілмейді.' },
      ru: { title: `На один и тот же вопрос доверием отвечают от ${low} до ${high}; Казахстана в этом опросе нет`, subtitle: 'Оценившие доверие к полиции на 6–10 баллов из 10, опрос ОЭСР; каждый год на своей оси', description: 'Семь юрисдикций в 2023 году и две в 2021 году. В казахстанском опросе вопрос иной, поэтому на этой оси его нет.' },
      en: { title: `The same question gets answers from ${low} to ${high}; Kazakhstan is not in this survey`, subtitle: 'Share answering 6 to 10 out of 10 for trust in the police, OECD survey; each year on an axis of its own', description: 'Seven jurisdictions in 2023 and two in 2021. The Kazakh survey asks another question and is not put on this axis.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [
      { id: 'jurisdiction', label: t(lang, 'compare.jurisdiction'), kind: 'text', words: Object.fromEntries(loadComparison().jurisdictions.map(({ id, name }) => [id, name[lang]])) },
      { id: 'year', label: t(lang, 'filter.year'), kind: 'year' },
      { id: 'value', label: t(lang, 'table.share'), kind: 'share' },
      { id: 'source', label: t(lang, 'cite.source'), kind: 'text' },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const names = new Map(loadComparison().jurisdictions.map(({ id, name }) => [id, name[lang]]));
    const axis = { kk: '6–10 балл қойғандардың үлесі', ru: 'доля оценивших на 6–10 баллов', en: 'share answering 6 to 10' }[lang];
    return intervalPanels([2023, 2021].map((year) => ({
      title: String(year), axis, max: 1,
      rows: rows.filter((row) => row['year'] === year).map((row) => ({ label: names.get(String(row['jurisdiction'])) ?? '', value: Number(row['value']), digits: year === 2021 ? 1 : 0, strong: true })),
    })), { frame: { size, label, mark }, lang });
  },
};
