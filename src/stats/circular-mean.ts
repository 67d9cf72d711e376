import { made, refused, type Outcome } from './refusal.ts';

export interface CircularMean {
  /** Hour on the 24-hour clock, 0 to below 24. */
  readonly meanHour: number;
  /** Length of the mean vector: 0 spread over the day, 1 all at one time. */
  readonly resultant: number;
  /** Rayleigh's n R^2. */
  readonly rayleigh: number;
  /** Chance of as much from incidents spread evenly over the day (Zar 1999, Biostatistical Analysis, eq. 27.4). */
  readonly p: number;
}

/**
 * Mean time of day from counts by hour, each hour standing at its middle (Mardia and Jupp 2000, Directional Statistics,
 * section 2.2). Two peaks can cancel out, so it is read beside the profile. Refuses: `empty` without incidents.
 * @param byHour 24 counts or weights, midnight first
 */
export function circularMean(byHour: ArrayLike<number>): Outcome<CircularMean> {
  const hours = byHour.length;
  let [n, sine, cosine] = [0, 0, 0];
  for (let hour = 0; hour < hours; hour++) {
    const angle = (2 * Math.PI * (hour + 0.5)) / hours;
    n += byHour[hour] ?? 0;
    sine += (byHour[hour] ?? 0) * Math.sin(angle);
    cosine += (byHour[hour] ?? 0) * Math.cos(angle);
  }
  if (n === 0) return refused('empty');
  const length = Math.sqrt(sine * sine + cosine * cosine);
  const meanHour = ((Math.atan2(sine, cosine) / (2 * Math.PI)) * hours + hours) % hours;
  return made({ meanHour, resultant: length / n, rayleigh: (length * length) / n, p: Math.min(1, Math.exp(Math.sqrt(1 + 4 * n + 4 * (n * n - length * length)) - (1 + 2 * n))) });
}
