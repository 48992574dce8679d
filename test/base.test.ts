import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AgeClock,
  civil,
  completedYears,
  DAY,
  dayOf,
  exactAge,
  exponentialQuantile,
  formatDay,
  gammaP,
  gammaQuantile,
  hashText,
  instantOfAge,
  normalQuantile,
  parseDay,
  personDraws,
  runKey,
  threefry,
  triangularQuantile,
  weekday,
  weibullQuantile,
  YEAR,
} from '../src/base/index.ts';

const hex = ({ hi, lo }: { hi: number; lo: number }): string =>
  `${hi.toString(16).padStart(8, '0')} ${lo.toString(16).padStart(8, '0')}`;
const day = fc.integer({ min: dayOf(1850, 1, 1), max: dayOf(2200, 1, 1) });

describe('draws', () => {
  it('threefry gives the published vectors (Random123 kat_vectors, threefry2x32 20)', () => {
    expect(hex(threefry({ hi: 0, lo: 0 }, 0, 0))).toBe('6b200159 99ba4efe');
    expect(hex(threefry({ hi: 0xffffffff, lo: 0xffffffff }, 0xffffffff, 0xffffffff))).toBe('1cb996fc bb002be7');
    expect(hex(threefry({ hi: 0x13198a2e, lo: 0x03707344 }, 0x243f6a88, 0x85a308d3))).toBe('c4923a9c 483df7a0');
  });
  it('are uniform and without correlation between neighbouring people', () => {
    // n = 20,000; mean within 5 sd (0.0102), correlation within 5 / sqrt(n) = 0.035: a false alarm once in a million runs.
    const path = hashText('module/state/');
    const u = Array.from({ length: 20_000 }, (_, i) => personDraws(runKey('1'), i, 0).uniform(path, 0, 0));
    const mean = u.reduce((a, b) => a + b) / u.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.0102);
    const r = (u.slice(1).reduce((sum, x, i) => sum + (x - 0.5) * (u[i]! - 0.5), 0) / u.length) * 12;
    expect(Math.abs(r)).toBeLessThan(0.035);
  });
  it('hash texts apart', () => {
    const seen = new Set(
      Array.from({ length: 100_000 }, (_, i) => hex(hashText(`m${i % 300}/state_${i}/do[${i % 7}]`))),
    );
    expect(seen.size).toBe(100_000);
  });
});

describe('distributions', () => {
  it('normal quantiles are those of the tables', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 9);
    expect(normalQuantile(0.5)).toBe(0);
  });
  it('quantiles invert their distribution functions', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        fc.double({ min: 0.2, max: 20, noNaN: true }),
        (u, shape) => {
          expect(gammaP(shape, gammaQuantile(u, shape, shape))).toBeCloseTo(u, 9);
          expect(1 - Math.exp(-exponentialQuantile(u))).toBeCloseTo(u, 12);
          expect(1 - Math.exp(-((weibullQuantile(u, shape, 3) / 3) ** shape))).toBeCloseTo(u, 9);
          const t = triangularQuantile(u, 1, 2, 5);
          expect(t < 2 ? (t - 1) ** 2 / 4 : 1 - (5 - t) ** 2 / 12).toBeCloseTo(u, 9);
        },
      ),
    );
  });
});

describe('civil time', () => {
  it('agrees with Date over 350 years', () => {
    fc.assert(
      fc.property(day, (d) => {
        const date = new Date(d * 86400_000);
        expect(civil(d)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(d);
        expect(weekday(d)).toBe(date.getUTCDay());
        expect(parseDay(formatDay(d))).toBe(d);
      }),
    );
  });
  it('ages turn at midnight of the birthday, 29 February included', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 110 }), (birth, years) => {
        const at = instantOfAge(birth, years);
        expect(exactAge(birth, at)).toBe(years);
        expect(completedYears(birth, at / DAY)).toBe(years);
        expect(completedYears(birth, at / DAY - 1)).toBe(years - 1);
      }),
    );
    expect(instantOfAge(dayOf(2000, 2, 29), 1)).toBe(dayOf(2001, 3, 1) * DAY);
  });
  it('the age clock agrees with the plain functions', () => {
    fc.assert(
      fc.property(day, fc.double({ min: -2, max: 120, noNaN: true }), (birth, years) => {
        const clock = new AgeClock(birth);
        const t = birth * DAY + years * YEAR;
        expect(clock.exact(t)).toBe(exactAge(birth, t));
        expect(clock.completedYears(t)).toBe(completedYears(birth, Math.floor(t / DAY)));
        if (years >= 0) expect(clock.instantOf(years)).toBe(instantOfAge(birth, years));
      }),
    );
  });
  it('refuses dates that do not exist', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', ''])
      expect(parseDay(text)).toBeUndefined();
  });
});
