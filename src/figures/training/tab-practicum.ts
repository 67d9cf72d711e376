import { loadTraining, plantedValue } from '../../datasets/training.ts';
import type { Row } from '../../datasets/table.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';

/** Planted values of an exercise in words; a dash where the answer is a place or a judgement. */
export function truthText(paths: readonly string[], lang: Lang): string {
  return paths.map((path) => { const { value, unit, meaning } = plantedValue(path); return `${meaning[lang]}: ${unit === 'share' ? formatPercent(lang, value, { digits: value < 0.01 ? 2 : 1 }) : formatNumber(lang, value, { digits: Number.isInteger(value) ? 0 : 2 })}`; }).join('; ');
}

/** Exercises on the simulated city, with the planted truth that answers are compared with. */
export const practicumTable: Figure = {
  id: 'training.tab-practicum',
  chapter: 'training',
  kind: 'table',
  tasks: ['R3', 'R5'],
  sources: [],
  datasets: ['simcity'],
  synthetic: true,
  async rows() {
    return loadTraining().exercises.map(({ id, task, check, truth }, n): Row => ({ no: n + 1, id, task_kk: task.kk, task_ru: task.ru, task_en: task.en, truth_kk: truthText(truth, 'kk'), truth_ru: truthText(truth, 'ru'), truth_en: truthText(truth, 'en'), check_kk: check.kk, check_ru: check.ru, check_en: check.en }));
  },
  text(lang, rows) {
    return {
      kk: { title: `${rows.length} тапсырманың жауабы қалаға салынған ақиқатпен тексеріледі`, subtitle: 'Шартты қала; нақты орын емес', description: 'Әр жолда тапсырма, салынған ақиқат және тексеру өлшемі. Өту шегі — біздің ұсынысымыз.' },
      ru: { title: `Ответы на задания (их ${rows.length}) проверяются истиной, заложенной в город`, subtitle: 'Условный город; не реальное место', description: 'В строке — задание, заложенная истина и мера проверки. Порог зачёта — наше предложение.' },
      en: { title: `Answers to ${rows.length} exercises are checked by the truth planted in the city`, subtitle: 'Simulated City; not a real place', description: 'Each line gives the exercise, the planted truth and the check. The pass mark is our proposal.' },
    }[lang];
  },
  columns(lang) {
    return [{ id: 'no', label: t(lang, 'law.col.no'), kind: 'count' }, { id: `task_${lang}`, label: t(lang, 'train.task'), kind: 'text' }, { id: `truth_${lang}`, label: t(lang, 'train.truth'), kind: 'text' }, { id: `check_${lang}`, label: t(lang, 'train.check'), kind: 'text' }];
  },
};
