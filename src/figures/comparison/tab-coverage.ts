import { loadComparison } from '../../datasets/comparison.ts';
import { withCase } from '../../i18n/cases.ts';
import { formatNumber } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';

/** For each dimension: cells with a source, cells not found, findings, and who was not found. */
export const coverageTable: Figure = {
  id: 'comparison.tab-coverage',
  chapter: 'comparison',
  kind: 'table',
  tasks: ['S1.2'],
  sources: [],
  datasets: [],
  rows() {
    const { jurisdictions, dimensions, rows, sought } = loadComparison();
    const abroad = jurisdictions.filter(({ id }) => id !== 'KZ').length;
    return Promise.resolve(dimensions.map(({ id }) => {
      const empty = sought.filter(({ dimension }) => dimension === id).map(({ jurisdiction }) => jurisdiction);
      const names = (lang: 'kk' | 'ru' | 'en') => empty.map((one) => jurisdictions.find((other) => other.id === one)?.name[lang] ?? one).join(', ');
      const own = rows.filter((row) => row.dimension === id && row.jurisdiction !== 'KZ');
      return { dimension: id, found: abroad - empty.length, empty: empty.length, findings: own.length, official: own.filter(({ kind }) => kind === 'act' || kind === 'official').length, who_kk: names('kk'), who_ru: names('ru'), who_en: names('en') };
    }));
  },
  text(lang, rows) {
    const least = formatNumber(lang, Math.min(...rows.map((row) => Number(row['found']))));
    const all = formatNumber(lang, Number(rows[0]?.['found']) + Number(rows[0]?.['empty']));
    const say = {
      kk: { title: `Картадағы адамдарды қорғау ережесі ${all} юрисдикцияның ${withCase(least, 'px3+loc')} ғана табылды`, subtitle: 'Жиырма шетелдік юрисдикция; толық ұяшықтар — салыстыру құралында', description: 'Әр өлшем бойынша дереккөзі бар және табылмаған ұяшықтар саны, жазбалар саны және ештеңе табылмаған юрисдикциялар.' },
      ru: { title: `Правило защиты людей на карте найдено лишь в ${least} из ${all} юрисдикций`, subtitle: 'Двадцать зарубежных юрисдикций; полные клетки — в инструменте сравнения', description: 'По каждому измерению: клетки с источником и без него, число записей и юрисдикции, по которым ничего не найдено.' },
      en: { title: `A rule that protects persons on the map was found in only ${least} of ${all} jurisdictions`, subtitle: 'Twenty foreign jurisdictions; the full cells are in the comparison tool', description: 'For each dimension: cells with and without a source, findings, and the jurisdictions for which nothing was found.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [
      { id: 'dimension', label: t(lang, 'compare.dimension'), kind: 'text', words: Object.fromEntries(loadComparison().dimensions.map(({ id, name }) => [id, name[lang]])) },
      { id: 'found', label: t(lang, 'compare.cellsFound'), kind: 'count' },
      { id: 'findings', label: t(lang, 'compare.rows'), kind: 'count' },
      { id: 'official', label: t(lang, 'compare.strong'), kind: 'count' },
      { id: 'empty', label: t(lang, 'compare.cellsEmpty'), kind: 'count' },
      { id: `who_${lang}`, label: t(lang, 'compare.notFound'), kind: 'text' },
    ];
  },
};
