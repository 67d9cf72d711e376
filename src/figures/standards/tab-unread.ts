import { loadStandards } from '../../datasets/standards.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';

/** Provisions that bear on the question and were not read: named, so that nobody takes silence for absence. */
export const unreadTable: Figure = {
  id: 'standards.tab-unread',
  chapter: 'standards',
  kind: 'table',
  tasks: ['S1.2'],
  sources: ['coe_police_ethics_2001', 'un_beijing_1985', 'un_riyadh_1990', 'un_code_1979', 'un_crc_1989', 'un_havana_1990', 'unodc_unpol_2009'],
  datasets: [],
  rows: () => Promise.resolve(loadStandards().unread.map(({ instrument, name, provisions }) => ({ instrument, name_kk: name.kk, name_ru: name.ru, name_en: name.en, provisions }))),
  text(lang, rows) {
    const say = {
      kk: { title: `${rows.length} құжаттың біз оқымаған ережелері салыстыруға кірмеді`, subtitle: 'Ережелердің нөмірі құжаттар туралы жалпы білім бойынша келтірілді, мазмұны тексерілмеді', description: 'Бұл ережелер тақырыпқа қатысты болуы мүмкін, бірақ біз олардың мәтінін оқымадық.' },
      ru: { title: `Положения ${rows.length} документов, текст которых мы не читали, в сравнение не вошли`, subtitle: 'Номера положений названы по общему знанию о документах, содержание не проверено', description: 'Эти положения могут относиться к теме, но их текста мы не читали.' },
      en: { title: `Provisions of ${rows.length} instruments whose text we did not read are left out of the comparison`, subtitle: 'The numbers come from general knowledge of the instruments; the content was not checked', description: 'These provisions may bear on the subject, but we did not read their text.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [{ id: `name_${lang}`, label: t(lang, 'standards.instrument'), kind: 'text' }, { id: 'provisions', label: t(lang, 'standards.provision'), kind: 'text' }];
  },
};
