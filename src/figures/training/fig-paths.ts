import { statusGrid } from '../../charts/status-grid.ts';
import { loadTraining } from '../../datasets/training.ts';
import type { Row } from '../../datasets/table.ts';
import { t } from '../../i18n/index.ts';
import { hoursOf, ROLES } from '../../model/training.ts';
import type { Figure } from '../figure.ts';
import { roleWords } from './words.ts';

/** Which module each role takes, and when. */
export const pathsFigure: Figure = {
  id: 'training.fig-paths',
  chapter: 'training',
  kind: 'figure',
  tasks: ['R3', 'S3.2'],
  sources: ['kz-law-245-viii-2025', 'kz-law-199-v-2014'],
  datasets: [],
  async rows() {
    const { modules, paths } = loadTraining();
    return modules.map((one): Row => ({ id: one.id, title_kk: one.title.kk, title_ru: one.title.ru, title_en: one.title.en, hours: hoursOf(one), ...Object.fromEntries(ROLES.map((role) => { const path = paths.find((of) => of.role === role); return [role, path?.core.includes(one.id) === true ? 'core' : path?.later.includes(one.id) === true ? 'later' : path?.elective.includes(one.id) === true ? 'elective' : '']; })) }));
  },
  text(lang, rows) {
    const core = (role: string): number => rows.reduce((sum, row) => sum + (row[role] === 'core' ? Number(row['hours']) : 0), 0);
    const all = rows.reduce((sum, row) => sum + Number(row['hours']), 0);
    const [least, most] = [Math.min(...ROLES.map(core)), Math.max(...ROLES.map(core))];
    return {
      kk: { title: `Дербес жұмысқа дейінгі ядро рөлге қарай ${least}–${most} сағат`, subtitle: `16 модуль бойынша бес рөл; барлығы ${all} сағат; біздің ұсынысымыз`, description: `Учаскелік инспектордың ядросы — ${core('precinct')} сағат, талдаушынікі — ${core('analyst')}, басшынікі — ${core('commander')}. Қалғаны үш жыл ішінде өтеді не таңдалады.` },
      ru: { title: `Ядро до самостоятельной работы — от ${least} до ${most} часов по ролям`, subtitle: `Пять ролей по 16 модулям; всего часов ${all}; наше предложение`, description: `Ядро участкового — ${core('precinct')} часов, аналитика — ${core('analyst')}, руководителя — ${core('commander')}. Остальное проходят за три года или выбирают.` },
      en: { title: `The core before independent work takes ${least} to ${most} hours by role`, subtitle: `Five roles over 16 modules; ${all} hours in all; our proposal`, description: `The core of a precinct inspector is ${core('precinct')} hours, of an analyst ${core('analyst')}, of a commander ${core('commander')}. The rest is taken within three years or chosen.` },
    }[lang];
  },
  columns(lang) {
    const words = { core: t(lang, 'train.core'), later: t(lang, 'train.later'), elective: t(lang, 'train.elective') };
    return [{ id: 'id', label: t(lang, 'train.module'), kind: 'text' }, { id: `title_${lang}`, label: t(lang, 'train.modules'), kind: 'text' }, { id: 'hours', label: t(lang, 'train.hours'), kind: 'count' }, ...ROLES.map((role) => ({ id: role, label: roleWords(lang)[role], kind: 'text' as const, words }))];
  },
  draw(rows, { lang, size, label, mark }) {
    const looks = { core: { fill: 'var(--c1, #1860bd)', ink: 'var(--bg, #fff)', words: t(lang, 'train.core'), sign: '●' }, later: { fill: 'var(--seq-2, #a1ccee)', words: t(lang, 'train.later'), sign: '◐' }, elective: { words: t(lang, 'train.elective'), sign: '○' } };
    return statusGrid(rows.map((row) => ({ label: `${row['id']}. ${row[`title_${lang}`]}`, cells: ROLES.map((role) => { const state = String(row[role]); return state === '' ? undefined : { look: state, sign: looks[state as keyof typeof looks].sign }; }) })), { frame: { size, label, mark }, columns: ROLES.map((role) => roleWords(lang)[role]), looks, longLabels: true });
  },
};
