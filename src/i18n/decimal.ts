/**
 * Decimal arithmetic on the shortest text of a number, so that 0.285 is 28.5 % and 1.005 rounds to 1.01: what a reader
 * who does it by hand gets, and what every engine prints alike.
 */
export interface Decimal {
  readonly negative: boolean;
  /** Digits before the point, without leading zeros (at least one digit). */
  readonly whole: string;
  /** Digits after the point. */
  readonly fraction: string;
}

/** The digits of a finite number. @throws when it is not finite. */
export function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw new Error(`number: not finite (seen ${value}; expected a finite number, or a reason why there is none)`);
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toString().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return shifted({ negative: value < 0, whole, fraction }, Number(exponent));
}

/** The number times a power of ten. */
export function shifted({ negative, whole, fraction }: Decimal, by: number): Decimal {
  const digits = whole + fraction;
  const point = whole.length + by;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const cut = Math.max(point, 1);
  return { negative, whole: padded.slice(0, cut).replace(/^0+(?=\d)/, ''), fraction: padded.slice(cut) };
}

/**
 * Rounds half away from zero to at most `most` digits after the point and pads to at least `least`. A number that rounds
 * to nothing loses its minus.
 */
export function rounded(value: Decimal, least: number, most: number): Decimal {
  let { whole, fraction } = value;
  if (fraction.length > most) {
    const up = (fraction.charCodeAt(most) - 48) >= 5;
    let digits = whole + fraction.slice(0, most);
    if (up) digits = plusOne(digits);
    whole = digits.slice(0, digits.length - most);
    fraction = most === 0 ? '' : digits.slice(-most);
  }
  fraction = fraction.replace(/0+$/, '').padEnd(least, '0');
  return { negative: value.negative && /[1-9]/.test(whole + fraction), whole, fraction };
}

function plusOne(digits: string): string {
  return (BigInt(digits) + 1n).toString().padStart(digits.length, '0');
}
