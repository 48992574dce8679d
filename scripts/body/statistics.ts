/** Weighted pairs are `[value, weight]`; plain numbers weigh the same. */
export const mean = (x: readonly number[]): number => x.reduce((sum, value) => sum + value, 0) / x.length;

export function sd(x: readonly number[]): number {
  const m = mean(x);
  return Math.sqrt(x.reduce((sum, value) => sum + (value - m) ** 2, 0) / (x.length - 1));
}

/** Value below which the share `p` lies, linear between neighbours. `sorted` rises. */
export function quantile(sorted: readonly number[], p: number): number {
  const at = Math.max(0, Math.min(sorted.length - 1, p * (sorted.length - 1)));
  const low = Math.floor(at);
  const high = Math.min(sorted.length - 1, low + 1);
  return sorted[low]! + (sorted[high]! - sorted[low]!) * (at - low);
}

/**
 * The same of readings that are shown in steps: those of one value are taken as spread evenly over its step, so that the
 * percentile moves on as their share does and does not leap from one value to the next.
 */
export function steppedQuantile(sorted: readonly number[], p: number, step: number): number {
  const value = quantile(sorted, p);
  const nearest = Math.round(value / step) * step;
  const below = countBelow(sorted, nearest - step / 2);
  const there = countBelow(sorted, nearest + step / 2) - below;
  return there === 0 ? value : nearest + step * ((p * sorted.length - below) / there - 0.5);
}

/** How many values lie below `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a sample tells of a distribution, with two standard errors of each figure. */
export interface Summary {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly error: { readonly mean: number; readonly sd: number; readonly p5: number; readonly p95: number };
}

/** `step`: of the readings, for their percentiles. */
export function summary(x: readonly number[], step: number): Summary {
  const n = x.length;
  const [m, s] = [mean(x), sd(x)];
  const kurtosis = mean(x.map((value) => ((value - m) / s) ** 4));
  const sorted = [...x].sort((a, b) => a - b);
  const spread = 2 * Math.sqrt((0.05 * 0.95) / n);
  const at = (p: number): number => steppedQuantile(sorted, p, step);
  const around = (p: number): number => (at(p + spread) - at(p - spread)) / 2;
  return {
    n,
    mean: m,
    sd: s,
    p5: at(0.05),
    p50: at(0.5),
    p95: at(0.95),
    error: {
      mean: (2 * s) / Math.sqrt(n),
      sd: s * Math.sqrt(Math.max(0, kurtosis - 1) / n),
      p5: around(0.05),
      p95: around(0.95),
    },
  };
}

/** Pearson's correlation of the rows in which both are finite. */
export function correlation(a: readonly number[], b: readonly number[], weights?: readonly number[]): number {
  let [n, ma, mb] = [0, 0, 0];
  const used: number[] = [];
  for (let i = 0; i < a.length; i++) {
    if (!Number.isFinite(a[i]!) || !Number.isFinite(b[i]!)) continue;
    const w = weights?.[i] ?? 1;
    used.push(i);
    n += w;
    ma += w * a[i]!;
    mb += w * b[i]!;
  }
  let [aa, bb, ab] = [0, 0, 0];
  for (const i of used) {
    const w = weights?.[i] ?? 1;
    const [x, y] = [a[i]! - ma / n, b[i]! - mb / n];
    aa += w * x * x;
    bb += w * y * y;
    ab += w * x * y;
  }
  return ab / Math.sqrt(aa * bb);
}

/** Kolmogorov-Smirnov complement: 1 - the largest distance of the two distribution functions. */
export function ksComplement(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [[...a].sort((p, q) => p - q), [...b].sort((p, q) => p - q)];
  let [i, j, most] = [0, 0, 0];
  while (i < x.length && j < y.length) {
    const at = Math.min(x[i]!, y[j]!);
    while (i < x.length && x[i]! <= at) i++;
    while (j < y.length && y[j]! <= at) j++;
    most = Math.max(most, Math.abs(i / x.length - j / y.length));
  }
  return 1 - most;
}

/** Area under the ROC curve of scores of the positive against the negative. */
export function auc(positive: readonly number[], negative: readonly number[]): number {
  const all = [...positive.map((s) => [s, 1] as const), ...negative.map((s) => [s, 0] as const)].sort(
    (p, q) => p[0] - q[0],
  );
  let [ranks, i] = [0, 0];
  while (i < all.length) {
    let j = i;
    while (j < all.length && all[j]![0] === all[i]![0]) j++;
    for (let k = i; k < j; k++) if (all[k]![1] === 1) ranks += (i + j + 1) / 2;
    i = j;
  }
  return (ranks - (positive.length * (positive.length + 1)) / 2) / (positive.length * negative.length);
}
