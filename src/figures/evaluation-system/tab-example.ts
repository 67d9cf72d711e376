import type { Figure } from '../figure.ts';
import { exampleColumns, exampleRows } from './example-rows.ts';

/** All made-up units with what can be said of each. */
export const exampleTable: Figure = {
  id: 'evaluation-system.tab-example',
  chapter: 'evaluation-system',
  kind: 'table',
  tasks: ['S3.3', 'R2', 'R6'],
  sources: ['saisana2005'],
  datasets: [],
  synthetic: true,
  rows: () => Promise.resolve(exampleRows()),
  text(lang, rows) {
    const count = (...said: string[]): number => rows.filter((row) => said.includes(String(row['said']))).length;
    const [told, within, none] = [count('above', 'below'), count('within'), count('audit', 'pillar', 'missing', 'group')];
    const say = {
      kk: { title: `Ойдан құрылған ${rows.length} бөлімше: ${told} — ортадан жоғары не төмен, ${within} — ажыратылмайды, ${none} — бағаланбайды не аралығы жоқ`, subtitle: 'Топты таңдаңыз; топтар өзара салыстырылмайды', description: 'Ойдан құрылған бөлімшелер: индексі, аралығы, орнының ең жоғары және ең төмен мәні, айтуға болатын сөз. Тізім атауы бойынша, реті ештеңе білдірмейді.' },
      ru: { title: `Вымышленных подразделений ${rows.length}: выше или ниже середины — ${told}, неотличимы — ${within}, без оценки или интервала — ${none}`, subtitle: 'Выберите группу; группы между собой не сравниваются', description: 'Вымышленные подразделения: индекс, интервал, лучшее и худшее место, что можно сказать. Порядок по названию и ничего не значит.' },
      en: { title: `${rows.length} made-up units: ${told} above or below the middle, ${within} not to be told from it, ${none} not rated or without an interval`, subtitle: 'Choose a group; groups are not compared with one another', description: 'Made-up units: index, interval, best and worst place, and what can be said. The order is by name and means nothing.' },
    } as const;
    return say[lang];
  },
  columns: exampleColumns,
  filter: () => 'peer',
};
