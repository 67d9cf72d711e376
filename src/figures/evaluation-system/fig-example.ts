import { scoreBands, type ScoreRow } from '../../charts/score-bands.ts';
import { withCase } from '../../i18n/cases.ts';
import type { Figure } from '../figure.ts';
import { exampleColumns, exampleRows, exampleWords } from './example-rows.ts';

const AXIS = { kk: 'Индекс, 0–100; жуан сызық — есептердің 90%-ы жататын аралық', ru: 'Индекс, 0–100; толстая линия — интервал, в который попали 90 % расчётов', en: 'Index, 0–100; the thick line holds 90% of the computations' } as const;
const BANDS = ['above', 'within', 'below'] as const;

/** One peer group of made-up units: index with interval, by name and not by score. */
export const exampleFigure: Figure = {
  id: 'evaluation-system.fig-example',
  chapter: 'evaluation-system',
  kind: 'figure',
  tasks: ['S3.3', 'R2', 'R6'],
  sources: ['saisana2005'],
  datasets: [],
  synthetic: true,
  rows: () => Promise.resolve(exampleRows().filter(({ peer }) => peer === 'city')),
  text(lang, rows) {
    const within = rows.filter(({ said }) => said === 'within').length;
    const say = {
      kk: { title: `Ойдан құрылған ${rows.length} қала ауданының ${withCase(String(within), 'px3')} топ ортасынан ажыратылмайды`, subtitle: 'Ойдан құрылған бөлімшелер, тең салмақ, 10 000 есеп; атауы бойынша тізілген', description: 'Бөлімшелер де, сандар да ойдан құрылған. Бір аудан сенімді түрде жоғары, біреуі төмен, біреуі бағаланбайды. Қалғандарын орынға тізу кездейсоқтықты жазу болар еді.' },
      ru: { title: `Из ${rows.length} вымышленных районов города от середины группы неотличимы: ${within}`, subtitle: 'Вымышленные подразделения, равные веса, 10 000 расчётов; по названию', description: 'И подразделения, и числа вымышлены. Один район надёжно выше, один ниже, один без оценки. Расставить остальные по местам значило бы записать случайность.' },
      en: { title: `Of ${rows.length} made-up city districts ${within} cannot be told from the middle of their group`, subtitle: 'Made-up units, equal weights, 10,000 computations; listed by name', description: 'Units and numbers are made up. One district is safely above, one below, one is not rated. To put the others in places would be to write down chance.' },
    } as const;
    return say[lang];
  },
  columns: exampleColumns,
  draw(rows, { lang, size, label, mark }) {
    const words = exampleWords(lang);
    const lines = rows.map(({ unit, index, lo, hi, said }): ScoreRow => ({
      label: String(unit), score: typeof index === 'number' ? index : null, interval: typeof lo === 'number' && typeof hi === 'number' ? [lo, hi] : null,
      band: BANDS.find((one) => one === said) ?? null, said: said === 'pillar' || said === 'audit' ? words[said].split(':')[0] ?? '' : words[BANDS.find((one) => one === said) ?? 'within'],
    }));
    return scoreBands(lines, { frame: { size, label, mark }, axis: AXIS[lang] });
  },
};
