import type { Lang, Trilingual } from '../i18n/lang.ts';
import type { ActForm } from '../model/reference.ts';

/** Full names of the forms of Kazakh acts, as a bibliography prints them. */
const NAMES: Readonly<Record<ActForm, Trilingual>> = {
  constitution: { kk: 'Қазақстан Республикасының Конституциясы', ru: 'Конституция Республики Казахстан', en: 'Constitution of the Republic of Kazakhstan' },
  code: { kk: 'Қазақстан Республикасының Кодексі', ru: 'Кодекс Республики Казахстан', en: 'Code of the Republic of Kazakhstan' },
  law: { kk: 'Қазақстан Республикасының Заңы', ru: 'Закон Республики Казахстан', en: 'Law of the Republic of Kazakhstan' },
  decree: { kk: 'Қазақстан Республикасы Президентінің Жарлығы', ru: 'Указ Президента Республики Казахстан', en: 'Decree of the President of the Republic of Kazakhstan' },
  'government-resolution': { kk: 'Қазақстан Республикасы Үкіметінің қаулысы', ru: 'Постановление Правительства Республики Казахстан', en: 'Resolution of the Government of the Republic of Kazakhstan' },
  'minister-order': { kk: 'Қазақстан Республикасы Ішкі істер министрінің бұйрығы', ru: 'Приказ Министра внутренних дел Республики Казахстан', en: 'Order of the Minister of Internal Affairs of the Republic of Kazakhstan' },
  'prosecutor-order': { kk: 'Қазақстан Республикасы Бас Прокурорының бұйрығы', ru: 'Приказ Генерального Прокурора Республики Казахстан', en: 'Order of the Prosecutor General of the Republic of Kazakhstan' },
};

/** Form, date and number; an unknown date or number is left out. Kazakh lists them with commas, so that no date needs a case. */
export function actForm(form: ActForm, lang: Lang, { date, number }: { readonly date: string; readonly number: string }): string {
  const parts = [date === '' ? '' : { kk: `, ${date}`, ru: ` от ${date}`, en: ` of ${date}` }[lang], number === '' ? '' : { kk: `, № ${number}`, ru: ` № ${number}`, en: ` No ${number}` }[lang]];
  return `${NAMES[form][lang]}${parts.join('')}`;
}
