/** ζ(k) − 1 for k = 2, 3, …: the coefficients of ln Γ(2 + z). */
const zetaLessOne = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914, 0.008349277381922827,
  0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645, 0.0002460865533080483, 0.00012271334757848915,
  6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5, 7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6,
  9.539620338727962e-7, 4.769329867878064e-7, 2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8,
  1.4901554828365043e-8, 7.45071178983543e-9, 3.725334024788457e-9, 1.862659723513049e-9, 9.313274324196682e-10,
];
const oneLessEuler = 0.4227843350984671;
const halfLogTwoPi = 0.9189385332046728;
const stirlingFrom = 10;

/** ln Γ(2 + z) for |z| ≤ 0.5; exact to rounding at its zero, z = 0. Abramowitz & Stegun 6.1.33. */
function logGammaAroundTwo(z: number): number {
  let sum = 0;
  for (let k = zetaLessOne.length + 1; k >= 2; k -= 1) sum = (k % 2 === 0 ? zetaLessOne[k - 2]! : -zetaLessOne[k - 2]!) / k + sum * z;
  return z * (oneLessEuler + z * sum);
}

/** What Stirling's formula leaves out, for x ≥ 10. Abramowitz & Stegun 6.1.42. */
function stirlingRemainder(x: number): number {
  const s = 1 / (x * x);
  return (
    (1 / 12 +
      s * (-1 / 360 + s * (1 / 1260 + s * (-1 / 1680 + s * (1 / 1188 + s * (-691 / 360360 + s * (1 / 156 - (s * 3617) / 122400))))))) /
    x
  );
}

/** ln Γ(1 + z) for |z| ≤ 0.5, without forming 1 + z. */
export const logGammaOnePlus = (z: number): number => logGammaAroundTwo(z) - Math.log1p(z);

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (x >= stirlingFrom) return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingRemainder(x);
  if (x > 2.5) {
    let product = 1;
    let shifted = x;
    while (shifted < stirlingFrom) {
      product *= shifted;
      shifted += 1;
    }
    return logGamma(shifted) - Math.log(product);
  }
  if (x >= 1.5) return logGammaAroundTwo(x - 2);
  if (x >= 0.5) return logGammaOnePlus(x - 1);
  return logGammaOnePlus(x) - Math.log(x);
}

/** ln Γ(x + shift) − ln Γ(x) for x > 0 and x + shift > 0, without the cancellation of two large logarithms. */
export function logGammaRise(x: number, shift: number): number {
  if (shift === 0) return 0;
  if (x < stirlingFrom || x + shift < stirlingFrom) return logGamma(x + shift) - logGamma(x);
  return (x - 0.5) * Math.log1p(shift / x) + shift * (Math.log(x + shift) - 1) + (stirlingRemainder(x + shift) - stirlingRemainder(x));
}

/** ln B(a, b) for a, b > 0. */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  return logGamma(small) - logGammaRise(large, small);
}
