import { stackedBars, type StackedPanel } from '../../charts/stacked-bars.ts';
import { fact } from '../../datasets/facts.ts';
import { loadServiceModel } from '../../datasets/service-model.ts';
import type { Row } from '../../datasets/table.ts';
import { formatPercent } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';

const ANSWERS = ['full', 'partly', 'rather_not', 'not', 'no_answer'] as const;
const COLOURS: Readonly<Record<(typeof ANSWERS)[number], string>> = { full: '#154a94', partly: '#3a68b0', rather_not: 'var(--c2, #d0762f)', not: '#dba582', no_answer: 'var(--seq-1, #e2f1fa)' };

const share = (percent: number | null): number | null => (percent === null ? null : percent / 100);

/** What is known of trust in the police, each survey in a panel of its own. */
export const trustFigure: Figure = {
  id: 'service-model.fig-trust',
  chapter: 'service-model',
  kind: 'figure',
  tasks: ['S1.1', 'S2.3'],
  sources: ['polisia-2020-trust', 'turgumbayev-euractiv', 'qostanai-2020-trust', 'kt-2021-trust', 'bns-2023', 'astanatimes-2024-trust', 'bns-2024-autumn', 'icvs-kz-2018'],
  datasets: [],
  async rows() {
    const waves = loadServiceModel().trust.map(({ id, panel, wave, source, ...answers }): Row => ({ id, panel, wave_kk: wave.kk, wave_ru: wave.ru, wave_en: wave.en, ...Object.fromEntries(ANSWERS.map((answer) => [answer, share(answers[answer])])), victims: null, reporting: null, source }));
    const victims = Number((await fact('icvs.victims')).value) / 100;
    const reporting = Number((await fact('icvs.reporting')).value) / 100;
    return [...waves, { id: 't-icvs', panel: 'victims', wave_kk: '2018, халықаралық үлгідегі сауалнама', wave_ru: '2018, опрос международного образца', wave_en: '2018, survey of the international type', full: null, partly: null, rather_not: null, not: null, no_answer: null, victims, reporting, source: 'icvs-kz-2018' }];
  },
  text(lang, rows) {
    const of = (id: string): string => formatPercent(lang, Number(rows.find((row) => row['id'] === id)?.['full']), { digits: 1 });
    const [old, now] = [of('t-2021'), of('t-2023b')];
    const say = {
      kk: { title: `${old} пен ${now} — екі бөлек өлшем: арасына сызық жүргізуге болмайды`, subtitle: 'Полицияға сенім туралы жауаптар, респонденттердің үлесі; әр сауалнама — бөлек панель', description: 'Жоғарыда шенеуніктер атаған 2019–2021 жылдардағы деректер, ортада Ұлттық статистика бюросының толқындары, төменде 2018 жылғы зардап шеккендер сауалнамасы. Үзік сызықпен қоршалған бөлік дереккөзде берілмеген жауаптар.' },
      ru: { title: `${old} и ${now} — два разных измерения: линию между ними провести нельзя`, subtitle: 'Ответы о доверии к полиции, доля респондентов; каждый опрос — отдельная панель', description: 'Вверху данные 2019–2021 годов, названные должностными лицами, в середине волны Бюро национальной статистики, внизу опрос потерпевших 2018 года. Пунктиром обведены ответы, которых источник не приводит.' },
      en: { title: `${old} and ${now} are two measurements: no line may be drawn between them`, subtitle: 'Answers on trust in the police, share of respondents; each survey is a panel of its own', description: 'At the top the figures of 2019–2021 as officials named them, in the middle the waves of the Bureau of National Statistics, at the bottom the victim survey of 2018. Answers that the source does not give are outlined by dashes.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [
      { id: `wave_${lang}`, label: t(lang, 'trust.wave'), kind: 'text' },
      { id: 'panel', label: t(lang, 'trust.survey'), kind: 'text', words: Object.fromEntries((['statements', 'bureau', 'victims'] as const).map((panel) => [panel, t(lang, `trust.panel.${panel}`)])) },
      ...ANSWERS.map((answer) => ({ id: answer, label: t(lang, `trust.${answer}`), kind: 'share' as const, digits: 1 })),
      { id: 'victims', label: t(lang, 'trust.victims'), kind: 'share', digits: 0 }, { id: 'reporting', label: t(lang, 'trust.reporting'), kind: 'share', digits: 0 },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const parts = ANSWERS.map((answer) => ({ label: t(lang, `trust.${answer}`), colour: COLOURS[answer] }));
    const bars = (panel: string) => rows.filter((row) => row['panel'] === panel).map((row) => ({ label: String(row[`wave_${lang}`]), parts: ANSWERS.map((answer) => { const value = row[answer]; return typeof value === 'number' ? value : null; }) }));
    const icvs = rows.find((row) => row['panel'] === 'victims');
    const grey = [{ label: t(lang, 'trust.shareYes'), colour: '#8a3d6e' }];
    const panels: StackedPanel[] = [
      { title: t(lang, 'trust.panel.statements'), note: t(lang, 'trust.break'), parts: parts.slice(0, 4), bars: bars('statements') },
      { title: t(lang, 'trust.panel.bureau'), parts, bars: bars('bureau') },
      { title: t(lang, 'trust.panel.victims'), parts: grey, bars: [{ label: t(lang, 'trust.victims'), parts: [Number(icvs?.['victims'])] }, { label: t(lang, 'trust.reporting'), parts: [Number(icvs?.['reporting'])] }] },
    ];
    return stackedBars(panels, { frame: { size, label, mark }, lang });
  },
};
