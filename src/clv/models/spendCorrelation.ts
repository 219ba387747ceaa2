const tooMuch = 0.3;

interface Moments {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

const correlationIn = ({ n, x, y, xx, yy, xy }: Moments): number => (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));

/** Places in order of size, equal values sharing the mean of theirs. */
function ranks(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const result = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (let place = from; place < to; place += 1) result[order[place]!] = (from + to - 1) / 2;
    from = to;
  }
  return result;
}

/** Pearson's correlation over rows with weights, both columns taken from their means so that no digits are lost. */
function momentsOf(
  first: Float64Array,
  second: Float64Array,
  weights: Float64Array,
): { readonly moments: Moments; readonly meanX: number; readonly meanY: number } {
  let [n, meanX, meanY] = [0, 0, 0];
  for (let i = 0; i < first.length; i += 1) {
    n += weights[i]!;
    meanX += weights[i]! * first[i]!;
    meanY += weights[i]! * second[i]!;
  }
  meanX /= n;
  meanY /= n;
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < first.length; i += 1) {
    const [x, y] = [first[i]! - meanX, second[i]! - meanY];
    xx += weights[i]! * x * x;
    yy += weights[i]! * y * y;
    xy += weights[i]! * x * y;
  }
  return { moments: { n, x: 0, y: 0, xx, yy, xy }, meanX, meanY };
}

/** Rank correlation (Spearman) of two columns; NaN when one of them does not vary. */
export function rankCorrelation(first: Float64Array, second: Float64Array): number {
  return correlationIn(momentsOf(ranks(first), ranks(second), new Float64Array(first.length).fill(1)).moments);
}

/**
 * Gamma-Gamma takes spend to be independent of the number of purchases. Says so in a sentence when Pearson's correlation over repeat
 * buyers is above 0.3 either way, with the rank correlation, and with the row that makes it where a single one does; null otherwise.
 * `rowOf` gives the row of a buyer in the data, counted from 0.
 */
export function correlationWarning(
  x: Float64Array,
  spend: Float64Array,
  weights: Float64Array,
  rowOf: (buyer: number) => number,
): string | null {
  if (x.length < 3) return null;
  const { moments, meanX, meanY } = momentsOf(x, spend, weights);
  const correlation = correlationIn(moments);
  if (!(Math.abs(correlation) > tooMuch)) return null;
  let [alone, without] = [-1, correlation];
  for (let i = 0; i < x.length; i += 1) {
    const [w, dx, dy] = [weights[i]!, x[i]! - meanX, spend[i]! - meanY];
    const left = correlationIn({
      n: moments.n - w,
      x: -w * dx,
      y: -w * dy,
      xx: moments.xx - w * dx * dx,
      yy: moments.yy - w * dy * dy,
      xy: moments.xy - w * dx * dy,
    });
    if (Math.abs(left) < Math.abs(without)) [alone, without] = [i, left];
  }
  const single =
    alone >= 0 && Math.abs(without) <= tooMuch
      ? ` One customer makes it (row ${rowOf(alone) + 1}): without that row it is ${without.toFixed(2)}.`
      : "";
  return (
    `Spend and frequency are correlated (${correlation.toFixed(2)}; by rank ${rankCorrelation(x, spend).toFixed(2)}); ` +
    `Gamma-Gamma takes them to be independent, so value may be misjudged for frequent buyers.${single}`
  );
}
