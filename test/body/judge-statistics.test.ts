import { describe, expect, it } from 'vitest';
import { auc, correlation, ksComplement, quantile, steppedQuantile, summary } from '../../scripts/body/statistics.ts';

describe('statistics of the judge', () => {
  const x = Array.from({ length: 101 }, (_, i) => i);

  it('quantiles, mean and SD with their errors', () => {
    const s = summary(x, 1);
    expect([s.mean, s.p50]).toEqual([50, 50]);
    expect(s.p5).toBeCloseTo(4.55, 9);
    expect(s.p95).toBeCloseTo(95.45, 9);
    expect(s.sd).toBeCloseTo(Math.sqrt((101 * 102) / 12), 6);
    expect(s.error.mean).toBeCloseTo((2 * s.sd) / Math.sqrt(101), 9);
    expect(quantile([1, 2], 0.25)).toBe(1.25);
  });

  it('quantiles of readings in steps, as those of the same value lie anywhere in its step', () => {
    const stepped = [...Array(10).fill(0.3), ...Array(30).fill(0.4), ...Array(60).fill(0.5)];
    expect(steppedQuantile(stepped, 0.1, 0.1)).toBeCloseTo(0.35, 9);
    expect(steppedQuantile(stepped, 0.25, 0.1)).toBeCloseTo(0.4, 9);
    expect(steppedQuantile(stepped, 0.7, 0.1)).toBeCloseTo(0.5, 9);
    // One more or less does not make it leap by a step.
    expect(steppedQuantile([...stepped, 0.3], 0.1, 0.1) - steppedQuantile(stepped, 0.1, 0.1)).toBeCloseTo(-0.003, 2);
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
