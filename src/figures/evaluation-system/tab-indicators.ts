import { loadEvaluation } from '../../datasets/evaluation.ts';
import type { Figure } from '../figure.ts';

const SAY = {
  kk: { code: 'Код', pillar: 'Бөлім', name: 'Көрсеткіш', status: 'Қайдан алынады', gaming: 'Қалай бұрмалануы мүмкін', guard: 'Не қарсы тұрады', share: 'Бөлімдегі салмағы, %' },
  ru: { code: 'Код', pillar: 'Раздел', name: 'Показатель', status: 'Откуда берётся', gaming: 'Как могут исказить', guard: 'Что этому противостоит', share: 'Вес в разделе, %' },
  en: { code: 'Code', pillar: 'Pillar', name: 'Indicator', status: 'Where it comes from', gaming: 'How it can be gamed', guard: 'What stands against that', share: 'Weight in its pillar, %' },
} as const;

/** Every indicator with where it comes from, how it can be gamed and what stands against that. */
export const indicatorsTable: Figure = {
  id: 'evaluation-system.tab-indicators',
  chapter: 'evaluation-system',
  kind: 'table',
  tasks: ['S3.3', 'R2'],
  sources: ['oecd-jrc2008'],
  datasets: [],
  rows: () => Promise.resolve(loadEvaluation().indicators.map(({ code, pillar, title, status, gaming, guard, share }) => ({
    code, pillar, status, share, title_kk: title.kk, title_ru: title.ru, title_en: title.en, gaming_kk: gaming.kk, gaming_ru: gaming.ru, gaming_en: gaming.en, guard_kk: guard.kk, guard_ru: guard.ru, guard_en: guard.en,
  }))),
  text(lang, rows) {
    const pillars = new Set(rows.map((row) => row['pillar'])).size;
    const say = {
      kk: { title: `${rows.length} көрсеткіштің әрқайсысында бұрмалау қаупі мен қарсы шарасы жазылған; ондай жазбасы жоғы қабылданбайды`, subtitle: `${pillars} бөлімнің бірін таңдаңыз`, description: 'Жолда көрсеткіштің коды, бөлімі, атауы, деректің көзі, қалай бұрмалануы мүмкін екені, қарсы шарасы және бөлім ішіндегі салмағы бар. Формуласы мен шкала шектері құралда.' },
      ru: { title: `У каждого из ${rows.length} показателей записаны риск искажения и защита; без такой записи показатель не допускается`, subtitle: `Выберите один из разделов: их ${pillars}`, description: 'В строке — код показателя, раздел, название, источник данных, как его могут исказить, что этому противостоит, и вес внутри раздела. Формулы и границы шкал — в инструменте.' },
      en: { title: `Each of ${rows.length} indicators carries its gaming risk and a guard; without them none is admitted`, subtitle: `Choose one of ${pillars} pillars`, description: 'Each line gives code, pillar and name of an indicator, where its data come from, how it can be gamed, what stands against that, and its weight inside the pillar. Formulas and goalposts are in the tool.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const { pillars, words } = loadEvaluation();
    const say = SAY[lang];
    return [
      { id: 'code', label: say.code, kind: 'text' },
      { id: 'pillar', label: say.pillar, kind: 'text', words: Object.fromEntries(pillars.map(({ id, name }) => [id, name[lang]])) },
      { id: `title_${lang}`, label: say.name, kind: 'text' },
      { id: 'status', label: say.status, kind: 'text', words: Object.fromEntries(Object.entries(words.status).map(([id, word]) => [id, word[lang]])) },
      { id: `gaming_${lang}`, label: say.gaming, kind: 'text' },
      { id: `guard_${lang}`, label: say.guard, kind: 'text' },
      { id: 'share', label: say.share, kind: 'count' },
    ];
  },
  filter: () => 'pillar',
};
