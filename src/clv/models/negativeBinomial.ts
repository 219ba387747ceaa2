import { logIncompleteBeta } from "../numerics/incompleteBeta";
import { logGammaRise, logGamma } from "../numerics/logGamma";

/** ln P(N = n) for purchases at a rate that is gamma distributed (r, α), in t: Γ(r+n)/(Γ(r) n!) (α/(α+t))^r (t/(α+t))^n. */
export function logNegativeBinomial(n: number, r: number, alpha: number, t: number): number {
  const coefficient = n === 0 ? 0 : logGammaRise(r, n) - logGamma(n + 1);
  return coefficient - r * Math.log1p(t / alpha) + (n === 0 ? 0 : n * Math.log(t / (alpha + t)));
}

/** ln P(N ≥ n) of the same. */
export const logNegativeBinomialTail = (n: number, r: number, alpha: number, t: number): number =>
  n === 0 ? 0 : logIncompleteBeta(n, r, t / (alpha + t), alpha / (alpha + t));
