import { describe, expect, it } from 'vitest';
import { dayOf, derive, runKey } from '../../src/base/index.ts';
import type { Background } from '../../src/population/background.ts';
import { OutsideKin } from '../../src/population/kin.ts';
import { YEAR_DAYS } from '../../src/population/matching.ts';
import { createNaming } from '../../src/population/naming.ts';
import { usPack } from '../../src/population/us/index.ts';

const ROSTER = dayOf(2026, 1, 1);
const kin = new OutsideKin(usPack, createNaming(usPack.names));
const background = { group: usPack.groups[0]! } as Background;
const keys = Array.from({ length: 20_000 }, (_, i) => derive(runKey('kin'), 0, i));
const yearsTo = (day: number, from: number): number => (day - from) / YEAR_DAYS;

describe('kin outside of the file', () => {
  const spouses = (sex: 'female' | 'male', day: number) =>
    keys.map((key) => yearsTo(ROSTER, kin.spouse(key, { sex, day }, ROSTER, background, 'Smith').birthDay));

  it('of the youngest are grown up when they are married to them', () => {
    const ages = [...spouses('male', dayOf(2007, 12, 1)), ...spouses('female', dayOf(2007, 12, 1))];
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(18);
    expect(Math.max(...ages)).toBeGreaterThan(25);
  });

  it('of the oldest are no older than people get', () => {
    expect(Math.max(...spouses('female', dayOf(1927, 6, 1)))).toBeLessThan(100.1);
    // She is 105, and had a husband of her age: none who is older.
    expect(Math.max(...spouses('female', dayOf(1921, 1, 1)))).toBeLessThan(105.1);
  });

  const motherOf = (first: number, last: number, grandmother?: number) =>
    keys.map((key) => kin.parent('mother', key, { first, last, grandmother }, background, 'Smith').birthDay);

  it('have borne the last of their children before 47', () => {
    const [first, last] = [dayOf(1995, 3, 3), dayOf(2022, 3, 3)];
    const days = motherOf(first, last);
    expect(yearsTo(last, Math.min(...days))).toBeLessThan(46.1);
    expect(yearsTo(first, Math.max(...days))).toBeGreaterThan(14.9);
  });

  it('are fifteen years younger than the grandmother of the file at least', () => {
    const [child, grandmother] = [dayOf(2016, 5, 10), dayOf(1982, 7, 5)];
    const days = motherOf(child, child, grandmother);
    expect(yearsTo(Math.min(...days), grandmother)).toBeGreaterThan(14.9);
    expect(yearsTo(child, Math.max(...days))).toBeGreaterThan(14.9);
  });
});
