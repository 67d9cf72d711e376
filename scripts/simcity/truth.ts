/**
 * Everything that was planted in the simulated city, in one place: the method chapter shows it and the recovery tests
 * compare it with what the importer brings back. Changing a number here changes the city, its checksums and the tests.
 */
import { planted } from './parameter.ts';
import { HOUR_PROFILES } from './hour-profiles.ts';
import { OFFENCE_CLASSES, PLACE_NAMES } from './offence-classes.ts';

export const SEED = 'simcity/official-layer/2019-2023';
export const PERIOD = { from: '2019-01-01', to: '2023-12-31' } as const;

/** Rows of the legacy file end, and those of the current layer begin, with this reporting year. */
export const CURRENT_FROM_YEAR = 2021;

/** How the records differ from the events: the faults that an importer has to find. */
export const RECORDING = {
  missing: planted('share', 0.05, 'Координатасы жоқ жазбалар үлесі', 'Доля записей без координат', 'Share of records without coordinates'),
  outOfArea: planted('share', 0.003, 'Координатасы елден тыс түскен жазбалар үлесі', 'Доля записей с координатами за пределами страны', 'Share of records whose coordinates fall outside the country'),
  stationStack: planted('share', 0.012, 'Полиция бөлімінің нүктесіне түскен жазбалар үлесі', 'Доля записей, поставленных в точку отдела полиции', 'Share of records put on the point of the police station'),
  centroidStack: planted('share', 0.024, 'Аудан ортасының нүктесіне түскен жазбалар үлесі', 'Доля записей, поставленных в центр района', 'Share of records put on the centre of their district'),
  duplicateRows: planted('count', 20, 'Келесі беттің басында қайталанатын жолдар саны', 'Число строк, повторённых в начале следующей страницы выгрузки', 'Rows repeated at the start of the next page of the download'),
  pageSize: planted('count', 5000, 'Жүктеу бетіндегі жолдар саны', 'Строк на странице выгрузки', 'Rows on a page of the download'),
  reRegistered: planted('share', 0.012, 'Басқа күнмен қайта тіркелген оқиғалар үлесі', 'Доля событий, зарегистрированных повторно другой датой', 'Share of events registered again under another date'),
  oldDate: planted('share', 0.0005, 'Жасалған күні 1990–2018 жылдарға қате жазылған жазбалар үлесі', 'Доля записей с ошибочной датой совершения из 1990–2018 годов', 'Share of records with a mistaken date of offence in 1990–2018'),
  dateOnlyLegacy: planted('share', 0.04, 'Ескі қабатта уақыты жазылмаған жолдар үлесі', 'Доля строк старого слоя с датой без времени', 'Share of rows of the legacy layer that give the date only'),
  midnight: planted('share', 0.025, 'Белгісіз уақыттың орнына 00:00 жазылған жазбалар үлесі', 'Доля записей, где вместо неизвестного времени стоит 00:00', 'Share of records where 00:00 stands for an unknown time'),
  wholeHour: planted('share', 0.45, 'Минуты нөлге дейін дөңгелектелген жазбалар үлесі', 'Доля записей, округлённых до целого часа', 'Share of records rounded down to the whole hour'),
  halfHour: planted('share', 0.15, 'Минуты 30-ға теңестірілген жазбалар үлесі', 'Доля записей с минутами 30 после округления', 'Share of records put on the half hour'),
  sameDay: planted('share', 0.55, 'Жасалған күні тіркелген оқиғалар үлесі', 'Доля событий, зарегистрированных в день совершения', 'Share of events registered on the day of the offence'),
  meanLag: planted('days', 9, 'Қалғандарын тіркеудің орташа кідірісі', 'Средняя задержка регистрации остальных', 'Mean delay of registration of the rest'),
  longLag: planted('share', 0.03, '60–400 күн кешігіп тіркелген оқиғалар үлесі', 'Доля событий, зарегистрированных через 60–400 дней', 'Share of events registered 60 to 400 days late'),
} as const;

/** Burglary breeds burglary: a self-exciting (branching) process. */
export const NEAR_REPEAT = {
  branching: planted('factor', 0.15, 'Бір ұрлықтан кейін жақын жерде туындайтын ұрлықтардың орташа саны', 'Среднее число краж из жилищ, порождённых одной кражей поблизости', 'Mean number of further burglaries that one burglary sets off nearby'),
  radius: planted('metres', 200, 'Әсер ету қашықтығы (осыдан аз)', 'Расстояние влияния (меньше этого)', 'Distance below which it does'),
  days: planted('days', 14, 'Әсер ету мерзімі (осыдан аз)', 'Срок влияния (меньше этого)', 'Number of days below which it does'),
} as const;

/** Restrictions of 2020, an invention of the same kind as the real ones. */
export const DIP = { from: '2020-03-16', to: '2020-07-31' } as const;

/** Two places that really draw many thefts: stacked coordinates that are no fault of the geocoder. */
export const REAL_PLACES = [
  { id: 'market', offence: 'theft', place: '903', expected: 1_800, hours: 'market' },
  { id: 'hub', offence: 'theft', place: '905', expected: 1_000, hours: 'travel' },
] as const;

/** Yearly factors 2019–2023 (mean 1) inside circles round a point of the city plan, on top of the year's level. */
export const TREND = {
  radius: 450,
  rising: [0.5, 0.75, 1, 1.25, 1.5],
  falling: [1.5, 1.25, 1, 0.75, 0.5],
  places: [
    { id: 'rising-1', kind: 'rising', u: 2400, v: 900 },
    { id: 'rising-2', kind: 'rising', u: -2600, v: -1500 },
    { id: 'rising-3', kind: 'rising', u: 900, v: -300 },
    { id: 'falling-1', kind: 'falling', u: -900, v: 300 },
    { id: 'falling-2', kind: 'falling', u: 1600, v: 1900 },
    { id: 'falling-3', kind: 'falling', u: -2500, v: 1700 },
  ],
} as const;

/** The whole truth as it is written to `data/simcity/truth.json`. */
export const TRUTH = {
  mark: 'SYNTHETIC', dataset: 'simcity', seed: SEED, period: PERIOD, currentFromYear: CURRENT_FROM_YEAR,
  recording: RECORDING, nearRepeat: NEAR_REPEAT, dip: DIP, realPlaces: REAL_PLACES, trend: TREND,
  classes: OFFENCE_CLASSES, hours: HOUR_PROFILES, places: PLACE_NAMES,
} as const;
