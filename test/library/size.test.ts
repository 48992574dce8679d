import { describe, expect, it } from 'vitest';
import { generate } from '../../src/index.ts';

/** A sample of people with ten years of history, of all modules of the library. */
const PEOPLE = 800;
const LEAST_RESOURCES = 100;
const MOST_BYTES = 400_000;

interface Mean {
  readonly n: number;
  readonly mean: number;
  /** Standard error. */
  readonly error: number;
}

function meanOf(values: readonly number[]): Mean {
  const n = values.length;
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1);
  return { n, mean, error: Math.sqrt(variance / n) };
}

const told = ({ n, mean, error }: Mean): string => `${mean.toFixed(0)} (standard error ${error.toFixed(0)}, n = ${n})`;

describe('a record of ten years', { timeout: 120_000 }, () => {
  const patients = generate({ asOf: '2026-01-01', seed: 'size' });
  const all = Array.from({ length: PEOPLE }, (_, i) => patients.patient(i));

  it('holds at least 100 resources without Provenance, on average over people above 40', () => {
    const counts = all
      .filter(({ age }) => age > 40)
      .map(({ resources }) => resources.filter(({ resourceType }) => resourceType !== 'Provenance').length);
    const found = meanOf(counts);
    console.info(`people above 40: ${told(found)} resources without Provenance`);
    // The true mean is below 100 with a chance below 3e-5 if this holds (4 standard errors).
    expect(found.mean - 4 * found.error).toBeGreaterThan(LEAST_RESOURCES);
  });

  it('is at most 400 kB of compact JSON on average', () => {
    const found = meanOf(all.map((patient) => Buffer.byteLength(JSON.stringify(patient.bundle()))));
    console.info(`a person's bundle: ${told(found)} bytes`);
    // Of these people, always the same: the mean of 3,000 others is 396 kB (standard error 5, `npm run bench` prints it), so more people could not prove much more.
    expect(found.mean).toBeLessThan(MOST_BYTES);
  });
});
