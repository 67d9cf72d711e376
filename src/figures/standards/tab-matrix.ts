import { loadStandards } from '../../datasets/standards.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { sourceCode, sourceWords } from '../source-words.ts';
import { gapWords, provisionWords } from './fig-map.ts';

/** Instrument, provision, what it fixes, the Kazakh norm, the gap, and the sources of both sides. */
export const standardsMatrix: Figure = {
  id: 'standards.tab-matrix',
  chapter: 'standards',
  kind: 'table',
  tasks: ['S1.2', 'S2.2'],
  sources: [...new Set(loadStandards().rows.flatMap(({ instrument, normSources }) => [instrument, ...normSources]))],
  datasets: [],
  rows: () => Promise.resolve(loadStandards().rows.map(({ id, principle, instrument, provision, fixes, norm, gap, gapText, normSources }) => ({
    principle, instrument, provision, fixes_kk: fixes.kk, fixes_ru: fixes.ru, fixes_en: fixes.en, norm_kk: norm.kk, norm_ru: norm.ru, norm_en: norm.en,
    gap, why_kk: gapText.kk, why_ru: gapText.ru, why_en: gapText.en, sources: sourceCode([instrument, ...normSources]), id,
  }))),
  text(lang, rows) {
    const say = {
      kk: { title: `Құжат, қағидат, Қазақстан нормасы, олқылық: ${rows.length} жол`, subtitle: 'Қағидатты таңдаңыз. «Олқылық» бағанында оқылған мәтіндер бойынша біздің бағамыз тұр', description: 'Әр жолда халықаралық құжаттың ережесі, оған қатысты Қазақстан нормасы, олқылық және дереккөздер берілген.' },
      ru: { title: `Документ, принцип, казахстанская норма, разрыв: ${rows.length} строк`, subtitle: 'Выберите принцип. В столбце «Разрыв» — наша оценка по прочитанным текстам', description: 'В строке — положение международного документа, казахстанская норма рядом с ним, разрыв и источники.' },
      en: { title: `Instrument, principle, Kazakh norm, gap: ${rows.length} lines`, subtitle: 'Choose a principle. The gap is our judgement from the texts read', description: 'Each line gives the provision of an international instrument, the Kazakh norm beside it, the gap and the sources.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const { principles, instruments, rows } = loadStandards();
    return [
      { id: 'instrument', label: t(lang, 'standards.instrument'), kind: 'text', words: Object.fromEntries(instruments.map(({ id, name }) => [id, name[lang]])) },
      { id: 'provision', label: t(lang, 'standards.provision'), kind: 'text', words: provisionWords(lang) },
      { id: 'principle', label: t(lang, 'standards.principle'), kind: 'text', words: Object.fromEntries(principles.map(({ id, name }) => [id, name[lang]])) },
      { id: `fixes_${lang}`, label: t(lang, 'standards.fixes'), kind: 'text' },
      { id: `norm_${lang}`, label: t(lang, 'standards.norm'), kind: 'text' },
      { id: 'gap', label: t(lang, 'standards.gap'), kind: 'text', words: gapWords(lang) },
      { id: `why_${lang}`, label: t(lang, 'standards.why'), kind: 'text' },
      { id: 'sources', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, rows.map(({ instrument, normSources }) => [instrument, ...normSources])) },
    ];
  },
  filter: () => 'principle',
};
