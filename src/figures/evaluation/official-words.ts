import type { Lang } from '../../i18n/lang.ts';

/** Words of the page that shows official figures without rating anybody. */
export const OFFICIAL: Readonly<Record<Lang, Readonly<Record<'clearance' | 'territory' | 'cases' | 'base' | 'population' | 'repaid' | 'damage' | 'rate' | 'share' | 'sum' | 'mean' | 'thousand' | 'value' | 'finding' | 'money', string>>>> = {
  kk: {
    clearance: 'Тіркелген жылы аяқталған істердің үлесі (ашу көрсеткішіне ұқсас)', territory: 'Аумақ', cases: 'Саны', base: 'Барлығы', population: 'Орташа тұрғын саны', repaid: 'Өтелді, мың теңге', damage: 'Залал, мың теңге', value: 'Мәні', rate: '100 мың тұрғынға', share: 'Үлесі', sum: '20 өңірдің қосындысы', mean: 'жалпы мән {value}', thousand: '{axis}, мың адам',
    finding: 'Кездейсоқтық шегінен тыс аумақ саны: {all} ішінде {out}. Суреттегі жолақтар — өңірлер арасындағы шашырау ескеріліп кеңейтілген 95 және 99,8 пайыздық шек; 95 пайыздық кеңейтілген шектен тыс: {wide}. Ешбір аумақ аталмаған және орынға тізілмеген.', money: 'Ақша сомасына кездейсоқтық шегі есептелмейді: бірнеше ірі алаяқтық бөлімін шешеді.',
  },
  ru: {
    clearance: 'Доля дел, оконченных в год регистрации (аналог раскрываемости)', territory: 'Территория', cases: 'Число', base: 'Всего', population: 'Среднее население', repaid: 'Возмещено, тыс. тенге', damage: 'Ущерб, тыс. тенге', value: 'Значение', rate: 'На 100 тыс. жителей', share: 'Доля', sum: 'Сумма 20 регионов', mean: 'общее значение {value}', thousand: '{axis}, тыс. человек',
    finding: 'Вне пределов случайности: {out} из {all} территорий. Полосы на рисунке — пределы 95 и 99,8 процента, расширенные на разброс между регионами; вне расширенных 95-процентных: {wide}. Ни одна территория не названа и не поставлена на место.', money: 'Для денежной суммы пределов случайности нет: знаменатель решают несколько крупных мошенничеств.',
  },
  en: {
    clearance: 'Share of cases completed in the year of registration (clearance-like)', territory: 'Territory', cases: 'Number', base: 'All', population: 'Mean population', repaid: 'Repaid, thousand tenge', damage: 'Damage, thousand tenge', value: 'Value', rate: 'Per 100,000 residents', share: 'Share', sum: 'Sum of 20 regions', mean: 'common value {value}', thousand: '{axis}, thousands',
    finding: 'Outside the limits of chance: {out} of {all} territories. The bands drawn are the limits of 95 and 99.8 per cent widened for the spread between regions; outside the widened limits of 95: {wide}. No territory is named or ranked.', money: 'A sum of money has no limits of chance: a few large frauds decide the denominator.',
  },
};
