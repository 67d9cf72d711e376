/** What each table holds, for the data dictionary. */
export const TABLE_MEANINGS: Readonly<Record<string, string>> = {
  cells: 'Incidents by 200 m cell, year and category',
  hours: 'Incidents by category, weekday and hour, whole dataset',
  hours500: 'Incidents by 500 m cell, weekday and hour, all categories and years',
  months: 'Incidents by month and category, rows without place included',
  places: 'Incidents by type of place, category and year',
  hot500: 'Hot spots: Getis-Ord Gi* on 500 m cells',
  classes: 'Ordered classes of 200 m cells by offence group, whole period, no counts',
  merged: 'Incidents by year in squares merged until each holds enough',
  statistics: 'Concentration statistics, one figure a row',
  lorenz: 'Lorenz curves beside the curves of chance',
  quality: 'Measures of the data themselves',
};

/** What each column means; `table.column` where it differs from the general meaning. */
export const COLUMN_MEANINGS: Readonly<Record<string, string>> = {
  i: 'Column of the cell: floor(easting / size), metres of the grid\'s EPSG', j: 'Row of the cell: floor(northing / size)', n: 'Number of incidents',
  year: 'Year of the offence', month: 'Month, 1 to 12', weekday: 'Day of the week, 0 = Monday', hour: 'Hour of the local wall clock, 0 to 23',
  category: 'Offence category of the dataset\'s card', group: 'Offence group of the dataset\'s card', place_type: 'Type of place as the source names it',
  period: 'Year, or first and last year', offence: 'Offence group, or all', class: 'hot99 = q below 0.01, hot95 = q below 0.05, ns = no evidence; cold cells are not named',
  'classes.class': '1 = fewer than 5, including none; 2 to 4 ascending', z: 'z of Gi*, binary queen weights, the cell included', q: 'False discovery rate (Benjamini and Hochberg)',
  unit: 'Name of the merged square: size:i:j', size_m: 'Side of the square, metres', method: 'How the figure was made; -union = with the cells that had any incident in the dataset',
  method_version: 'Version of the method', city: 'Id of the dataset', unit_type: 'Kind of unit', unit_size_m: 'Side of the unit, metres',
  basis: 'nonzero = units with incidents; all = units of the frame that the card names', n_units: 'Units that the figure refers to', n_incidents: 'Incidents with a place',
  statistic: 'Name of the figure', value: 'Value; shares from 0 to 1', lo: 'Lower end of the interval', hi: 'Upper end of the interval',
  interval_kind: 'bca95 = bootstrap of units, random95 = 2.5 and 97.5 per cent of random allocations, profile95 = profile likelihood', replicates: 'Replicates drawn', seed: 'Seed of the random numbers',
  reason: 'Why there is no value, or few = shown but not to be interpreted', p: 'Share of units, busiest first', share: 'Share of incidents they hold',
  chance: 'The same share under random allocation, mean', chance_lo: 'Its 2.5 per cent point', chance_hi: 'Its 97.5 per cent point',
  measure: 'Name of the measure', threshold: 'Threshold of the card', mark: 'SYNTHETIC: simulated data, no real incident',
};
