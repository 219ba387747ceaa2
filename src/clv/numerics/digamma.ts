const asymptoticFrom = 12;

/** ψ(x) = d ln Γ(x)/dx for x > 0. Abramowitz & Stegun 6.3.5 and 6.3.18. */
export function digamma(x: number): number {
  let below = 0;
  let shifted = x;
  while (shifted < asymptoticFrom) {
    below += 1 / shifted;
    shifted += 1;
  }
  const s = 1 / (shifted * shifted);
  const tail = s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - s * (691 / 32760 - s / 12))))));
  return Math.log(shifted) - 0.5 / shifted - tail - below;
}

/** ψ′(x) for x > 0. Abramowitz & Stegun 6.4.6 and 6.4.12. */
export function trigamma(x: number): number {
  let below = 0;
  let shifted = x;
  while (shifted < asymptoticFrom) {
    below += 1 / (shifted * shifted);
    shifted += 1;
  }
  const s = 1 / (shifted * shifted);
  const tail = s * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - s * (5 / 66 - s * (691 / 2730 - (s * 7) / 6))))));
  return (1 + 0.5 / shifted + tail) / shifted + below;
}
