const mostSteps = 200;

/**
 * The root of f between low and high, to rounding: regula falsi with the Illinois correction, halving where it crawls.
 * NaN when f has the same sign at both ends.
 */
export function root(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(fa * fb < 0)) return NaN;
  for (let step = 0; step < mostSteps; step += 1) {
    const width = b - a;
    const falsi = b - (fb * width) / (fb - fa);
    const x = step % 3 === 2 || !(falsi > Math.min(a, b) && falsi < Math.max(a, b)) ? a + width / 2 : falsi;
    const fx = f(x);
    if (fx === 0 || Math.abs(width) <= 4e-16 * Math.max(Math.abs(a), Math.abs(b)) || x === a || x === b) return x;
    if (fx * fb < 0) [a, fa] = [b, fb];
    else fa /= 2;
    [b, fb] = [x, fx];
  }
  return b;
}
