import { LEAST_TOGETHER, typeTrials } from '../../datasets/juvenile-types.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Figure } from '../figure.ts';
import { FORM_NOTE } from './words.ts';

const SAY = {
  kk: { none: 'Өңірлердің тұрақты типтері табылмады', some: (n: number) => `Бөлудің ${n} нұсқасы ғана тұрақты`, subtitle: 'Төрт үлес бойынша екіден бес типке дейін бөлу, 1 000 қайта іріктеу, 2022 жыл', description: 'Әр жолда типтердің бір саны. «Ең төменгі» — бір типтегі екі бірліктің қайта іріктеуде бірге қалған ең аз үлесі; типтер тек ол шекке жетсе жарияланады. Орташа мән жоғарырақ болуы мүмкін, бірақ кейбір бірлік типтен типке көше береді.', k: 'Типтер саны', sizes: 'Типтердегі бірлік саны', least: 'Ең төменгі бірге қалу', mean: 'Орташа бірге қалу', stands: (p: string) => `Шекке (${p}) жете ме`, yes: 'иә', no: 'жоқ' },
  ru: { none: 'Устойчивых типов регионов не найдено', some: (n: number) => `Устойчивы только ${n} варианта деления`, subtitle: 'Деление на два–пять типов по четырём долям, 1 000 повторных выборок, 2022 год', description: 'В каждой строке одно число типов. «Наименьшее» — наименьшая доля повторных выборок, в которых две единицы одного типа остались вместе; типы публикуются, только если она достигает порога. Среднее бывает выше, но отдельные единицы переходят из типа в тип.', k: 'Число типов', sizes: 'Единиц в типах', least: 'Наименьшее совпадение', mean: 'Среднее совпадение', stands: (p: string) => `Достигает порога (${p})`, yes: 'да', no: 'нет' },
  en: { none: 'No stable types of regions were found', some: (n: number) => `Only ${n} of the divisions are stable`, subtitle: 'Division into two to five types by four shares, 1,000 resamples, 2022', description: 'One number of types in each line. “Least” is the smallest share of resamples in which two units of one type stayed together; types are published only when it reaches the threshold. The mean may be higher, yet single units move from type to type.', k: 'Number of types', sizes: 'Units in the types', least: 'Least co-membership', mean: 'Mean co-membership', stands: (p: string) => `Reaches the threshold (${p})`, yes: 'yes', no: 'no' },
} as const;

/** The attempt at types of regions and what came of it. */
export const typesTable: Figure = {
  id: 'juvenile.tab-types', chapter: 'juvenile', kind: 'table', tasks: ['S3.4'], sources: ['okz-city-crime'], datasets: [],
  async rows() { return typeTrials().map(({ k, sizes, least, mean, stands }) => ({ k, sizes: sizes.join(' + '), least, mean, stands: stands ? 'yes' : 'no' })); },
  text(lang, rows) {
    const say = SAY[lang];
    const stable = rows.filter(({ stands }) => stands === 'yes').length;
    return { title: stable === 0 ? say.none : say.some(stable), subtitle: say.subtitle, description: say.description, note: FORM_NOTE[lang] };
  },
  columns(lang) {
    const say = SAY[lang];
    return [{ id: 'k', label: say.k, kind: 'count' }, { id: 'sizes', label: say.sizes, kind: 'text' }, { id: 'least', label: say.least, kind: 'share', digits: 0 }, { id: 'mean', label: say.mean, kind: 'share', digits: 0 }, { id: 'stands', label: say.stands(formatPercent(lang, LEAST_TOGETHER)), kind: 'text', words: { yes: say.yes, no: say.no } }];
  },
};
