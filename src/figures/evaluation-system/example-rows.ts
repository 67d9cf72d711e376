import type { Row } from '../../datasets/table.ts';
import type { Lang } from '../../i18n/lang.ts';
import { workedExample } from '../evaluation/worked-example.ts';
import type { FigureColumn } from '../figure.ts';

/** The simulated units as rows: index with interval, interval of place, band, and why a unit has none. */
export function exampleRows(): Row[] {
  return workedExample().groups.flatMap(({ peer, units }) => units.map(({ unit, index, reason, score, place, band }): Row => ({
    unit, peer, index, lo: score?.[0] ?? null, hi: score?.[1] ?? null, best: place?.[0] ?? null, worst: place?.[1] ?? null, said: band ?? reason ?? 'missing',
  })));
}

const WORDS = {
  kk: { unit: 'Бөлімше', peer: 'Салыстыру тобы', index: 'Индекс (5–95%)', best: 'Ең жоғары орны', worst: 'Ең төмен орны', said: 'Не айтуға болады', city: 'қала ауданы', town: 'өзге қала', rural: 'ауылдық аудан', above: 'топ ортасынан жоғары', within: 'ортадан ажыратылмайды', below: 'топ ортасынан төмен', audit: 'бағаланбайды: жазбалары аудиттен өтпеген', pillar: 'бағаланбайды: бір бөлімде дерек жетіспейді', missing: 'аралығы жоқ: бір көрсеткіштің негізі тым шағын', group: 'бағаланбайды: топ шағын' },
  ru: { unit: 'Подразделение', peer: 'Группа сравнения', index: 'Индекс (5–95 %)', best: 'Лучшее место', worst: 'Худшее место', said: 'Что можно сказать', city: 'район города', town: 'иной город', rural: 'сельский район', above: 'выше середины группы', within: 'неотличимо от середины', below: 'ниже середины группы', audit: 'без оценки: записи не прошли аудит', pillar: 'без оценки: в одном разделе не хватает данных', missing: 'без интервала: база одного показателя слишком мала', group: 'без оценки: группа мала' },
  en: { unit: 'Unit', peer: 'Peer group', index: 'Index (5–95%)', best: 'Best place', worst: 'Worst place', said: 'What can be said', city: 'city district', town: 'other town', rural: 'rural district', above: 'above the middle of the group', within: 'not to be told from the middle', below: 'below the middle of the group', audit: 'not rated: records did not pass the audit', pillar: 'not rated: data are missing in a pillar', missing: 'no interval: the base of an indicator is too small', group: 'not rated: the group is too small' },
} as const;

/** Words of the bands and refusals. */
export function exampleWords(lang: Lang): (typeof WORDS)[Lang] {
  return WORDS[lang];
}

/** Columns of the worked example. */
export function exampleColumns(lang: Lang): FigureColumn[] {
  const { unit, peer, index, best, worst, said, ...coded } = WORDS[lang];
  return [
    { id: 'unit', label: unit, kind: 'text' }, { id: 'peer', label: peer, kind: 'text', words: coded }, { id: 'index', label: index, kind: 'measure', digits: 0, lo: 'lo', hi: 'hi' },
    { id: 'best', label: best, kind: 'count' }, { id: 'worst', label: worst, kind: 'count' }, { id: 'said', label: said, kind: 'text', words: coded },
  ];
}
