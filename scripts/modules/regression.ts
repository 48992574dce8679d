/**
 * Weighted complementary log-log regression, P = 1 - exp(-exp(x b)), by Newton steps on the expected information. The
 * coefficients are logarithms of cumulative hazard ratios. `rows` n x k, one outcome and weight a row.
 */
export function complementaryLogLog(
  rows: readonly (readonly number[])[],
  outcomes: readonly boolean[],
  weights: readonly number[],
): number[] {
  const k = rows[0]!.length;
  let b = new Array<number>(k).fill(-1);
  for (let step = 0; step < 50; step++) {
    const gradient = new Array<number>(k).fill(0);
    const information = Array.from({ length: k }, () => new Array<number>(k).fill(0));
    rows.forEach((x, n) => {
      const hazard = Math.exp(x.reduce((sum, value, j) => sum + value * b[j]!, 0));
      const p = Math.min(1 - 1e-9, Math.max(1e-9, 1 - Math.exp(-hazard)));
      const slope = hazard * (1 - p);
      const score = (weights[n]! * slope * (Number(outcomes[n]) - p)) / (p * (1 - p));
      const size = (weights[n]! * slope * slope) / (p * (1 - p));
      x.forEach((xi, i) => {
        if (xi === 0) return;
        gradient[i]! += score * xi;
        x.forEach((xj, j) => {
          information[i]![j]! += size * xi * xj;
        });
      });
    });
    const move = solve(information, gradient);
    b = b.map((value, i) => value + Math.max(-1, Math.min(1, move[i]!)));
    if (Math.max(...move.map(Math.abs)) < 1e-8) break;
  }
  return b;
}

/** Solves a x = y by elimination with the largest pivot. */
export function solve(a: readonly (readonly number[])[], y: readonly number[]): number[] {
  const m = a.map((row, i) => [...row, y[i]!]);
  const n = m.length;
  for (let column = 0; column < n; column++) {
    const pivot = m
      .slice(column)
      .reduce((best, row, i) => (Math.abs(row[column]!) > Math.abs(m[best]![column]!) ? column + i : best), column);
    [m[column], m[pivot]] = [m[pivot]!, m[column]!];
    for (let row = column + 1; row < n; row++) {
      const factor = m[row]![column]! / m[column]![column]!;
      for (let j = column; j <= n; j++) m[row]![j]! -= factor * m[column]![j]!;
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let row = n - 1; row >= 0; row--) {
    const rest = m[row]!.slice(row + 1, n).reduce((sum, value, j) => sum + value * x[row + 1 + j]!, 0);
    x[row] = (m[row]![n]! - rest) / m[row]![row]!;
  }
  return x;
}
