import { describe, expect, it } from 'vitest';
import { auc, correlation, ksComplement, quantile, summary } from '../../scripts/body/statistics.ts';

describe('statistics of the judge', () => {
  const x = Array.from({ length: 101 }, (_, i) => i);

  it('quantiles, mean and SD with their errors', () => {
    const s = summary(x);
    expect([s.mean, s.p5, s.p50, s.p95]).toEqual([50, 5, 50, 95]);
    expect(s.sd).toBeCloseTo(Math.sqrt((101 * 102) / 12), 6);
    expect(s.error.mean).toBeCloseTo((2 * s.sd) / Math.sqrt(101), 9);
    expect(quantile([1, 2], 0.25)).toBe(1.25);
  });

  it('correlation, with weights and without what is missing', () => {
    expect(
      correlation(
        x,
        x.map((v) => 3 - 2 * v),
      ),
    ).toBeCloseTo(-1, 12);
    expect(correlation([1, 2, Number.NaN], [2, 4, 9])).toBeCloseTo(1, 12);
    expect(correlation([0, 1, 0, 1], [0, 1, 1, 0], [1, 1, 0, 0])).toBeCloseTo(1, 12);
  });

  it('Kolmogorov-Smirnov complement and area under the curve, with ties', () => {
    expect(ksComplement(x, x)).toBe(1);
    expect(ksComplement([1, 2], [3, 4])).toBe(0);
    expect(ksComplement([1, 1, 2, 2], [1, 2, 2, 2])).toBe(0.75);
    expect(auc([3, 4], [1, 2])).toBe(1);
    expect(auc([1, 2], [1, 2])).toBe(0.5);
  });
});
