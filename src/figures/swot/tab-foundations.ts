import { loadSwot } from '../../datasets/swot.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { sourceCode } from '../source-words.ts';
import { unbroken } from './words.ts';

/** The organisational-legal foundations that the analysis forms, each traced to its factors. */
export const foundationsTable: Figure = {
  id: 'swot.tab-foundations',
  chapter: 'swot',
  kind: 'table',
  tasks: ['S1.1'],
  sources: ['kz-law-245-viii-2025', 'kz-law-199-v-2014', 'kz-law-401-v-2015', 'kz-law-94-v-2013', 'kz-gov-1233-2023'],
  datasets: [],
  async rows() {
    return loadSwot().foundations.map(({ principle, norm, institution, resource, acts, factors }, i) => ({
      n: i + 1, principle_kk: principle.kk, principle_ru: principle.ru, principle_en: principle.en, norm_kk: norm.kk, norm_ru: norm.ru, norm_en: norm.en,
      institution_kk: institution.kk, institution_ru: institution.ru, institution_en: institution.en, resource_kk: resource.kk, resource_ru: resource.ru, resource_en: resource.en, factors: factors.join(', '), acts: sourceCode(acts),
    }));
  },
  text(lang, rows) {
    const say = {
      kk: { title: `Сервистік модельдің ${rows.length} ұйымдық-құқықтық негізі`, subtitle: 'Қағидат → норма → институт → ресурс; соңғы бағанда негіз шығарылған факторлар', description: 'Нормалар бар, институттар аталған; ресурс бағаны көбіне әлі жоқ нәрсені көрсетеді. Негіздерді талдау құрайды, олар заңда осы түрінде бекітілмеген.' },
      ru: { title: `Организационно-правовых основ сервисной модели — ${rows.length}`, subtitle: 'Принцип → норма → институт → ресурс; в последней графе факторы, из которых основа выведена', description: 'Нормы есть, институты названы; графа ресурсов по большей части показывает то, чего ещё нет. Основы образует анализ, в таком виде закон их не закрепляет.' },
      en: { title: `${rows.length} organisational-legal foundations of the service model`, subtitle: 'Principle → norm → institution → resource; the last column names the factors from which each is drawn', description: 'Norms exist and institutions are named; the column of resources mostly shows what is still missing. The analysis forms these foundations; no law states them in this shape.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [
      { id: 'n', label: '№', kind: 'count' }, { id: `principle_${lang}`, label: t(lang, 'swot.principle'), kind: 'text' }, { id: `norm_${lang}`, label: t(lang, 'instrument.norm'), kind: 'text' }, { id: `institution_${lang}`, label: t(lang, 'swot.institution'), kind: 'text' },
      { id: `resource_${lang}`, label: t(lang, 'swot.resource'), kind: 'text' }, { id: 'factors', label: t(lang, 'swot.factors'), kind: 'text', words: unbroken(loadSwot().foundations.map(({ factors }) => factors)) },
    ];
  },
};
