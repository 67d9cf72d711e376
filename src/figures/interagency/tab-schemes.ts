import { loadComparison } from '../../datasets/comparison.ts';
import type { Row } from '../../datasets/table.ts';
import { withCase } from '../../i18n/cases.ts';
import { t } from '../../i18n/index.ts';
import { SOURCE_KINDS } from '../../model/comparison.ts';
import type { Figure } from '../figure.ts';
import { sourceWords } from '../source-words.ts';

const schemes = () => loadComparison().rows.filter(({ dimension, jurisdiction }) => dimension === 'interagency_scheme' && jurisdiction !== 'KZ');

/** Interagency schemes abroad, as the comparative table has them. */
export const schemesTable: Figure = {
  id: 'interagency.tab-schemes',
  chapter: 'interagency',
  kind: 'table',
  tasks: ['S2.1'],
  sources: [...new Set(schemes().map(({ source }) => source))],
  datasets: [],
  async rows() {
    const names = new Map(loadComparison().jurisdictions.map(({ id, name }) => [id, name]));
    return schemes().map(({ id, jurisdiction, year, text, kind, source }): Row => ({ id, name_kk: names.get(jurisdiction)?.kk ?? '', name_ru: names.get(jurisdiction)?.ru ?? '', name_en: names.get(jurisdiction)?.en ?? '', year, text_kk: text.kk, text_ru: text.ru, text_en: text.en, kind, source }));
  },
  text(lang, rows) {
    const acts = rows.filter((row) => row['kind'] === 'act').length;
    return {
      kk: { title: `Шетелдегі ${rows.length} дәйектің ${withCase(String(acts), 'px3')} норма мәтініне сүйенеді`, subtitle: 'Дереккөз түрін таңдаңыз; нәтижені өлшеген зерттеу бұл қатарда жоқ', description: 'Ел, жылы, тетік және дереккөзі. Кесте салыстыру тарауындағы жолдардан алынған.' },
      ru: { title: `Из ${rows.length} свидетельств из-за рубежа на текст нормы опираются ${acts}`, subtitle: 'Выберите вид источника; исследования результата в этом ряду нет', description: 'Страна, год, механизм и источник. Строки взяты из сравнительной таблицы.' },
      en: { title: `Of ${rows.length} findings abroad ${acts} rest on the text of a norm`, subtitle: 'Choose a kind of source; no study of outcomes is among them', description: 'Jurisdiction, year, device and source. The rows are those of the comparative table.' },
    }[lang];
  },
  columns(lang) {
    return [{ id: `name_${lang}`, label: t(lang, 'compare.jurisdiction'), kind: 'text' }, { id: 'year', label: t(lang, 'inter.year'), kind: 'year' }, { id: `text_${lang}`, label: t(lang, 'compare.finding'), kind: 'text' }, { id: 'kind', label: t(lang, 'compare.kind'), kind: 'text', words: Object.fromEntries(SOURCE_KINDS.map((id) => [id, t(lang, `compare.kind.${id}`)])) }, { id: 'source', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, schemes().map(({ source }) => [source])) }];
  },
  filter: () => 'kind',
};
