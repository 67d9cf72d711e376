import { t } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { FigureColumn } from '../figure.ts';
import type { Series } from './place-rows.ts';
import { COLUMNS, WHERE } from './words.ts';

/** Columns of the data table of either series. */
export function shareColumns(lang: Lang, series: Series): readonly FigureColumn[] {
  return [
    { id: `name_${lang}`, label: t(lang, 'table.region'), kind: 'text' },
    { id: 'base', label: COLUMNS[series === 'by' ? 'offenders' : 'victims'][lang], kind: 'count' },
    { id: 'cases', label: COLUMNS[series === 'by' ? 'minors' : 'victims_minors'][lang], kind: 'count' },
    { id: 'share', label: COLUMNS.share[lang], kind: 'share', digits: 1, lo: 'lo', hi: 'hi' },
    { id: 'smoothed', label: COLUMNS.smoothed[lang], kind: 'share', digits: 1 },
    { id: 'where', label: COLUMNS.where[lang], kind: 'text', words: WHERE[lang] },
  ];
}
