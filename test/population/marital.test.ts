import { describe, expect, it } from 'vitest';
import { dayOf, derive, hashText, instantOfAge, startOfDay } from '../../src/base/index.ts';
import { type KnownMarriage, maritalHistory } from '../../src/population/marital.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { Sex } from '../../src/record/index.ts';

const N = 2000;
const birthDay = dayOf(1960, 5, 5);
const histories = (sex: Sex, known: KnownMarriage = { kind: 'any' }) =>
  Array.from({ length: N }, (_, i) =>
    maritalHistory(usPack.families.marriage, usPack.lifeTables, { sex, birthDay }, derive(hashText('m'), 0, i), known),
  );
const at = (changes: ReturnType<typeof histories>[number], t: number) =>
  changes.findLast((change) => change.at <= t)?.status ?? 'S';

describe('marital status', () => {
  const share = (all: ReturnType<typeof histories>, age: number, status: string): number =>
    (100 * all.filter((changes) => at(changes, instantOfAge(birthDay, age)) === status).length) / N;

  /** NHANES 2017-18 in %: single (never married or partnered), married, divorced or separated, widowed, in the middle of decades. n = 2,000: standard error 1.1; tolerance 8. */
  it.each([
    ['male', 35, [39, 54, 7, 0]],
    ['male', 45, [21, 66, 12, 1]],
    ['male', 55, [16, 63, 19, 1]],
    ['male', 65, [11, 72, 14, 3]],
    ['female', 35, [34, 55, 10, 1]],
    ['female', 45, [20, 61, 18, 2]],
    ['female', 55, [13, 64, 20, 3]],
    ['female', 65, [5, 56, 23, 16]],
  ] as const)('of %ss of %d as in NHANES', (sex, age, shares) => {
    const all = histories(sex);
    ['S', 'M', 'D', 'W'].forEach((status, i) => {
      expect(Math.abs(share(all, age, status) - shares[i]!)).toBeLessThan(8);
    });
  });

  it('goes from marriage to marriage, never before 18', () => {
    for (const changes of histories('female').slice(0, 300)) {
      changes.forEach(({ status }, i) => {
        expect(status === 'M').toBe(i % 2 === 0);
      });
      if (changes[0]) expect(changes[0].at).toBeGreaterThanOrEqual(instantOfAge(birthDay, 18));
    }
  });

  it('fits what is known: a wedding, or who lives with nobody on a day', () => {
    const day = dayOf(2005, 3, 3);
    for (const changes of histories('male', { kind: 'wedding', day })) {
      expect(changes.at(-1)).toEqual({ at: startOfDay(day), status: 'M' });
      expect(at(changes, startOfDay(day) - 1)).not.toBe('M');
    }
    const kinds = new Set(
      histories('female', { kind: 'on', day, married: false, partnered: false }).map((changes) =>
        at(changes, startOfDay(day)),
      ),
    );
    expect(kinds).toEqual(new Set(['S', 'D', 'W']));
    for (const changes of histories('female', { kind: 'on', day, married: true, partnered: true }))
      expect(at(changes, instantOfAge(birthDay, 90))).toBe('M');
  });

  it('is married on the day who is known to be, at 110 too', () => {
    const day = dayOf(2070, 5, 6);
    for (const changes of histories('female', { kind: 'on', day, married: true, partnered: true })) {
      expect(at(changes, startOfDay(day))).toBe('M');
      expect(changes.every(({ status }, i) => (status === 'M') === (i % 2 === 0))).toBe(true);
    }
  });
});
