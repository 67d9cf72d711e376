import type { Lang } from '../../i18n/lang.ts';

/** Words of the page that shows official figures without rating anybody. */
export const OFFICIAL: Readonly<Record<Lang, Readonly<Record<'clearance' | 'territory' | 'cases' | 'base' | 'population' | 'repaid' | 'damage' | 'rate' | 'share' | 'sum' | 'mean' | 'thousand' | 'value' | 'finding' | 'money', string>>>> = {
  kk: {
    clearance: 'Тіркелген жылы аяқталған істердің үлесі (ашу көрсеткішіне ұқсас)', territory: 'Аумақ', cases: 'Саны', base: 'Барлығы', population: 'Орташа тұрғын саны', repaid: 'Өтелді, мың теңге', damage: 'Залал, мың теңге', value: 'Мәні', rate: '100 мың тұрғынға', share: 'Үлесі', sum: '20 өңірдің қосындысы', mean: 'жалпы мән {value}', thousand: '{n} мың',
    finding: '{all} аумақтың {out} бірлігі кездейсоқтық шегінен, {wide} бірлігі кеңейтілген шектен тыс. Баға берілмейді.', money: 'Ақша сомасына кездейсоқтық шегі есептелмейді: бірнеше ірі алаяқтық бөлімін шешеді. Баға берілмейді.',
  },
  ru: {
    clearance: 'Доля дел, оконченных в год регистрации (аналог раскрываемости)', territory: 'Территория', cases: 'Число', base: 'Всего', population: 'Среднее население', repaid: 'Возмещено, тыс. тенге', damage: 'Ущерб, тыс. тенге', value: 'Значение', rate: 'На 100 тыс. жителей', share: 'Доля', sum: 'Сумма 20 регионов', mean: 'общее значение {value}', thousand: '{n} тыс.',
    finding: 'Вне пределов случайности — {out} из {all} территорий, вне расширенных пределов — {wide}. Без оценки.', money: 'Для денежной суммы пределов случайности нет: знаменатель решают несколько крупных мошенничеств. Без оценки.',
  },
  en: {
    clearance: 'Share of cases completed in the year of registration (clearance-like)', territory: 'Territory', cases: 'Number', base: 'All', population: 'Mean population', repaid: 'Repaid, thousand tenge', damage: 'Damage, thousand tenge', value: 'Value', rate: 'Per 100,000 residents', share: 'Share', sum: 'Sum of 20 regions', mean: 'common value {value}', thousand: '{n} thousand',
    finding: '{out} of {all} territories lie outside the limits of chance, {wide} outside the widened ones. Not rated.', money: 'A sum of money has no limits of chance: a few large frauds decide the denominator. Not rated.',
  },
};
