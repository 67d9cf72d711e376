/**
 * The project's one source of randomness: xoshiro128** (Blackman and Vigna 2021, ACM Trans. Math. Softw. 47(4), 36),
 * seeded by a string, so that every simulated number can be made again from the words of its seed. Not for secrets.
 * `Math.random` is used nowhere in the project.
 */
import { logGamma } from './log-gamma.ts';

/** A stream of random numbers. Two streams of the same seed give the same numbers on every machine. */
export interface Random {
  /** Whole number in [0, 2^32). */
  uint32(): number;
  /** Number in [0, 1) with 53 random bits. */
  next(): number;
  /** Whole number in [0, n), every one equally likely; 1 <= n <= 2^32. */
  int(n: number): number;
  /** Standard normal (polar method, Marsaglia and Bray 1964). */
  normal(): number;
  /** Exponential with mean 1. */
  exponential(): number;
  /** Gamma with scale 1 (Marsaglia and Tsang 2000, ACM Trans. Math. Softw. 26, 363-372). */
  gamma(shape: number): number;
  /** Poisson (inversion below a mean of 10, else PTRS of Hörmann 1993, Insurance: Math. Econ. 12, 39-45). */
  poisson(mean: number): number;
  /** Binomial (inversion where n min(p, 1-p) < 10, else BTRS of Hörmann 1993, J. Stat. Comput. Simul. 46, 101-110). */
  binomial(n: number, p: number): number;
  /** Weights summing to 1, from one gamma draw for each alpha. */
  dirichlet(alpha: readonly number[]): number[];
  /** Puts the items of an array into random order, in place (Fisher and Yates), and returns it. */
  shuffle<A extends { readonly length: number; [index: number]: unknown }>(items: A): A;
}

/** A stream seeded by words, by custom `dataset/method/period`: the seed is stored beside every result. */
export function randomFrom(seed: string): Random {
  let [a, b, c, d] = hash128(seed);
  let spare: number | undefined;

  const uint32 = (): number => {
    const times5 = Math.imul(b, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
    const t = b << 9;
    c ^= a; d ^= b; b ^= c; a ^= d; c ^= t;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  const next = (): number => ((uint32() >>> 5) * 67108864 + (uint32() >>> 6)) / 9007199254740992;
  const open = (): number => { for (;;) { const u = next(); if (u > 0) return u; } };

  const int = (n: number): number => {
    if (!(n >= 1 && n <= 4294967296)) throw new RangeError(`random: no whole number can be drawn (below ${n}; expected 1 to 2^32)`);
    if (n > 2097152) {
      const limit = 4294967296 - (4294967296 % n);
      for (;;) { const x = uint32(); if (x < limit) return x % n; }
    }
    // Lemire 2019, ACM Trans. Model. Comput. Simul. 29(1), 3: the product stays below 2^53, so it is exact.
    for (;;) {
      const product = uint32() * n;
      const whole = Math.floor(product / 4294967296);
      const rest = product - whole * 4294967296;
      if (rest >= n || rest >= 4294967296 % n) return whole;
    }
  };

  const normal = (): number => {
    if (spare !== undefined) { const z = spare; spare = undefined; return z; }
    for (;;) {
      const u = 2 * next() - 1;
      const v = 2 * next() - 1;
      const s = u * u + v * v;
      if (s === 0 || s >= 1) continue;
      const f = Math.sqrt(-2 * Math.log(s) / s);
      spare = v * f;
      return u * f;
    }
  };

  const exponential = (): number => -Math.log(open());

  const gamma = (shape: number): number => {
    if (!(shape > 0)) throw new RangeError(`random: gamma shape out of range (${shape}; expected > 0)`);
    if (shape < 1) return gamma(shape + 1) * open() ** (1 / shape);
    const e = shape - 1 / 3;
    const f = 1 / Math.sqrt(9 * e);
    for (;;) {
      const x = normal();
      const v = (1 + f * x) ** 3;
      if (v > 0 && Math.log(open()) < 0.5 * x * x + e - e * v + e * Math.log(v)) return e * v;
    }
  };

  const poisson = (mean: number): number => {
    if (!(mean >= 0)) throw new RangeError(`random: Poisson mean out of range (${mean}; expected >= 0)`);
    return mean < 10 ? smallPoisson(mean, next) : largePoisson(mean, next, open);
  };

  const binomial = (n: number, p: number): number => {
    if (!(n >= 0 && p >= 0 && p <= 1)) throw new RangeError(`random: binomial out of range (n ${n}, p ${p}; expected n >= 0, 0 <= p <= 1)`);
    if (p > 0.5) return n - binomial(n, 1 - p);
    if (n === 0 || p === 0) return 0;
    return n * p < 10 ? smallBinomial(n, p, next) : largeBinomial(n, p, next, open);
  };

  const dirichlet = (alpha: readonly number[]): number[] => {
    const draws = alpha.map(gamma);
    const sum = draws.reduce((x, y) => x + y, 0);
    return draws.map((x) => x / sum);
  };

  const shuffle: Random['shuffle'] = (items) => {
    for (let i = items.length - 1; i > 0; i--) {
      const j = int(i + 1);
      const held = items[i];
      items[i] = items[j];
      items[j] = held;
    }
    return items;
  };

  return { uint32, next, int, normal, exponential, gamma, poisson, binomial, dirichlet, shuffle };
}

/** Four 32-bit numbers from a string (cyrb128 by bryc, public domain); never all zero, as the generator needs. */
function hash128(text: string): [number, number, number, number] {
  let a = 1779033703, b = 3144134277, c = 1013904242, d = 2773480762;
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  a ^= b ^ c ^ d;
  return [a, b ^ a, c ^ a, (d ^ a) || 1];
}

function smallPoisson(mean: number, next: () => number): number {
  let term = Math.exp(-mean);
  let rest = next();
  for (let k = 0; ; k++) {
    if (rest < term || k > 1000) return k;
    rest -= term;
    term *= mean / (k + 1);
  }
}

function largePoisson(mean: number, next: () => number, open: () => number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const vr = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = next() - 0.5;
    const v = open();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor((2 * a / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= vr) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (Math.log(v * inverseAlpha / (a / (us * us) + b)) <= k * Math.log(mean) - mean - logGamma(k + 1)) return k;
  }
}

function smallBinomial(n: number, p: number, next: () => number): number {
  const odds = p / (1 - p);
  let term = Math.exp(n * Math.log1p(-p));
  let rest = next();
  for (let k = 0; k < n; k++) {
    if (rest < term) return k;
    rest -= term;
    term *= odds * (n - k) / (k + 1);
    if (term < 1e-300) return k;
  }
  return n;
}

function largeBinomial(n: number, p: number, next: () => number, open: () => number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const vr = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spread;
  const mode = Math.floor((n + 1) * p);
  const logOdds = Math.log(p / (1 - p));
  const h = logGamma(mode + 1) + logGamma(n - mode + 1);
  for (;;) {
    const u = next() - 0.5;
    const v = open();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor((2 * a / us + b) * u + centre);
    if (k < 0 || k > n) continue;
    if (us >= 0.07 && v <= vr) return k;
    const accept = h - logGamma(k + 1) - logGamma(n - k + 1) + (k - mode) * logOdds;
    if (Math.log(v * alpha / (a / (us * us) + b)) <= accept) return k;
  }
}
