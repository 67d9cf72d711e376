import type { Lang } from '../../i18n/lang.ts';
import type { PanelId } from './benchmark-rows.ts';

type Words = Readonly<Record<Lang, string>>;
type Coded = Readonly<Record<Lang, Readonly<Record<string, string>>>>;

/** How each row of the benchmark figure is named. */
export const NAMES: Readonly<Record<string, Words>> = {
  weisburd2024: { kk: 'Әлемдік шолу, 49 бағалау', ru: 'Мировой обзор, 49 оценок', en: 'World review, 49 estimates' },
  weisburd2015: { kk: 'АҚШ пен Израильдің 8 қаласы', ru: '8 городов США и Израиля', en: '8 cities of the USA and Israel' },
  weisburdzastrow2021: { kk: 'Нью-Йорк, 2010–2020', ru: 'Нью-Йорк, 2010–2020', en: 'New York, 2010–2020' },
  weisburd2012: { kk: 'Сиэтл, 1989–2004', ru: 'Сиэтл, 1989–2004', en: 'Seattle, 1989–2004' },
  jaitman2016: { kk: 'Латын Америкасының 5 еліндегі қалалар', ru: 'Города 5 стран Латинской Америки', en: 'Cities of 5 Latin American countries' },
  weisburdamram2014: { kk: 'Тель-Авив', ru: 'Тель-Авив', en: 'Tel Aviv' },
  gill2017: { kk: 'Бруклин-Парк, АҚШ', ru: 'Бруклин-Парк, США', en: 'Brooklyn Park, USA' },
  astana: { kk: 'Астана', ru: 'Астана', en: 'Astana' },
  almaty: { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' },
  chicago: { kk: 'Чикаго, 2019', ru: 'Чикаго, 2019', en: 'Chicago, 2019' },
  chance: { kk: 'Кездейсоқ шашылса', ru: 'При случайном разбросе', en: 'Scattered by lot' },
};

/** Title and axis of each panel, and what the reference band is. */
export const PANEL_WORDS: Readonly<Record<Lang, Readonly<Record<PanelId, readonly [title: string, axis: string]>> & { readonly reference: string }>> = {
  kk: {
    segments: ['Көше сегменттері, жалпы қылмыс', 'барлық сегменттердің үлесі'], territory: ['Қала аумағы, жекелеген қылмыстар', 'аумақтың үлесі (оқиғалардың жартысынан көбі)'],
    squares: ['200 метрлік шаршылар, ауыр шабуылдар', 'оқиға болған шаршылардың үлесі'], reference: 'әлемдік бағалаулардың ортаңғы жартысы мен медианасы',
  },
  ru: {
    segments: ['Сегменты улиц, преступность в целом', 'доля всех сегментов'], territory: ['Территория города, отдельные преступления', 'доля территории (более половины преступлений)'],
    squares: ['Квадраты 200 м, тяжкие нападения', 'доля квадратов, где были события'], reference: 'средняя половина и медиана мировых оценок',
  },
  en: {
    segments: ['Street segments, general crime', 'share of all segments'], territory: ['City territory, selected offences', 'share of territory (more than half of offences)'],
    squares: ['Squares of 200 m, aggravated assaults', 'share of squares that had any'], reference: 'middle half and median of the world’s estimates',
  },
};

export const UNITS: Coded = {
  kk: { 'street segment': 'көше сегменті', 'share of city territory': 'қала аумағының үлесі', 'square 200 m': '200 метрлік шаршы' },
  ru: { 'street segment': 'сегмент улицы', 'share of city territory': 'доля территории города', 'square 200 m': 'квадрат 200 м' },
  en: { 'share of city territory': 'share of territory', 'square 200 m': 'square of 200 m' },
};

export const BASES: Coded = {
  kk: { all: 'барлық орын', nonzero: 'оқиғасы бар орындар', area: 'бүкіл аумақ' },
  ru: { all: 'все места', nonzero: 'места с событиями', area: 'вся территория' },
  en: { all: 'all places', nonzero: 'places with any', area: 'whole territory' },
};

export const OFFENCES: Coded = {
  kk: { general: 'жалпы қылмыс', selected: 'ауыр емес ұрлық, зорлық қылмыстары', 'aggravated-assault': 'ауыр шабуыл' },
  ru: { general: 'преступность в целом', selected: 'нетяжкие кражи, насильственные', 'aggravated-assault': 'тяжкое нападение' },
  en: { general: 'general crime', selected: 'thefts not grave, violent offences', 'aggravated-assault': 'aggravated assault' },
};
