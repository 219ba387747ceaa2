import { logAdd } from "./logSum";

/** A stream of random numbers; the same seed gives the same stream on every machine. */
export interface Random {
  /** Uniform, above 0 and below 1. */
  uniform(): number;
  normal(): number;
  exponential(): number;
  /** ln of a gamma variate with rate 1: a shape near 0 gives numbers that only the logarithm holds. */
  logGamma(shape: number): number;
  gamma(shape: number, rate: number): number;
  beta(a: number, b: number): number;
}

/** xoshiro128** (Blackman & Vigna 2018), its state filled by SplitMix32. */
function generator(seed: number): () => number {
  let filler = seed >>> 0;
  const fill = (): number => {
    filler = (filler + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(filler ^ (filler >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  return () => {
    const scrambled = Math.imul(b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
}

export function random(seed: number): Random {
  const next = generator(seed);
  /* 53 bits from two draws, moved off 0 by half a step. */
  const uniform = (): number => ((next() >>> 5) * 67108864 + (next() >>> 6) + 0.5) / 9007199254740992;
  let spare: number | null = null;
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  /** Marsaglia & Tsang (2000); a shape below 1 is drawn one higher and pulled down by U^(1/shape). */
  const logGamma = (shape: number): number => {
    if (shape < 1) return logGamma(shape + 1) + Math.log(uniform()) / shape;
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return Math.log(d * v);
    }
  };
  return {
    uniform,
    normal,
    exponential: () => -Math.log(uniform()),
    logGamma,
    gamma: (shape, rate) => Math.exp(logGamma(shape)) / rate,
    beta: (a, b) => {
      const [first, second] = [logGamma(a), logGamma(b)];
      return Math.exp(first - logAdd(first, second));
    },
  };
}
