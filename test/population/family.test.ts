import { describe, expect, it } from 'vitest';
import { dayOf, derive, runKey } from '../../src/base/index.ts';
import { familiesOf } from '../../src/population/family.ts';
import { type Member, matchHouseholds, memberOf, YEAR_DAYS } from '../../src/population/matching.ts';
import { usPack } from '../../src/population/us/index.ts';

const ROSTER = dayOf(2026, 1, 1);
const run = runKey('families');

/** A woman, her child and a partner, each born in a year. */
function familyOf(k: number, [hers, his, childs]: readonly [number, number, number]) {
  const born = (i: number, sex: 'female' | 'male', year: number): Member =>
    memberOf(derive(run, k, i), sex, dayOf(year, 6, 1), { roster: ROSTER, alive: ROSTER });
  const [woman, man, child] = [born(0, 'female', hers), born(1, 'male', his), born(2, 'female', childs)];
  Object.assign(woman, { partner: man });
  Object.assign(man, { partner: woman, home: woman });
  Object.assign(child, { mother: woman, home: woman });
  const [family] = familiesOf(usPack.families, [woman, man, child], ROSTER);
  return { family: family!, woman, man, child, joined: family!.joined.get(man)! };
}

/** So many people of a sex, born in a year. */
const people = (k: number, sex: 'female' | 'male', year: number, n: number): Member[] =>
  Array.from({ length: n }, (_, i) =>
    memberOf(derive(run, k, i), sex, dayOf(year, 6, 1), { roster: ROSTER, alive: ROSTER }),
  );
const years = (a: Member, b: Member): number => Math.abs(a.day - b.day) / YEAR_DAYS;
const families = (years: readonly [number, number, number]) =>
  Array.from({ length: 500 }, (_, k) => familyOf(k, years));

describe('a couple', () => {
  it('lives together mostly before the first child that he can be the father of', () => {
    const all = families([1990, 1988, 2016]);
    const before = all.filter(({ joined, child }) => joined < child.day).length;
    expect(before / all.length).toBeGreaterThan(usPack.families.bothParents - 0.1);
    expect(all.every(({ child, man, joined }) => (child.father === man) === joined < child.day - 239)).toBe(true);
  });

  it('meets as grown-ups though she has a child from before he was born', () => {
    for (const { joined, man, child } of families([1968, 1986, 1985])) {
      expect(joined).toBeGreaterThanOrEqual(Math.floor(man.day + 17 * YEAR_DAYS));
      expect(child.father).toBeUndefined();
    }
  });

  it('was of an age to live together before a child of both was on its way', () => {
    for (const years of [
      [1996, 1999, 2015],
      [2000, 1990, 2016],
    ] as const)
      for (const { joined, man, woman, child } of families(years)) {
        expect(joined).toBeGreaterThanOrEqual(Math.floor(Math.max(woman.day, man.day) + 17 * YEAR_DAYS));
        expect(child.father).toBeUndefined();
      }
  });

  it('marries once both are eighteen, and not before', () => {
    const weddings = families([2004, 2006, 2025]).map(({ family }) => family.wedding);
    expect(weddings.some((wedding) => wedding !== undefined)).toBe(true);
    for (const wedding of weddings) expect(wedding ?? ROSTER).toBeGreaterThanOrEqual(dayOf(2024, 6, 1));
    expect(families([2006, 2009, 2025]).every(({ family }) => family.wedding === undefined)).toBe(true);
  });
});

describe('a match', () => {
  const { families: tables } = usPack;

  it('gives nobody a grandmother who is less than two births older', () => {
    const children = people(1, 'male', 2015, 300);
    const women = [...people(2, 'female', 1979, 5), ...people(3, 'female', 1991, 400)];
    matchHouseholds({ ...tables, fatherOnly: 0, neither: 1 }, [...children, ...women]);
    const matched = children.filter(({ grandmother }) => grandmother !== undefined);
    expect(matched.length).toBeGreaterThan(100);
    for (const child of matched) expect(years(child, child.grandmother!)).toBeGreaterThanOrEqual(30);
  });

  it('leaves a father alone with children whom one woman can have borne', () => {
    const atHome = { female: [{ from: 0, value: 1 }], male: [{ from: 0, value: 0 }] };
    const grown = people(4, 'female', 1985, 40);
    const small = people(5, 'female', 2018, 40);
    const men = [...people(6, 'male', 1966, 20), ...people(7, 'male', 1973, 1)];
    matchHouseholds({ ...tables, fatherOnly: 1, sameSex: 0, atHome }, [...grown, ...small, ...men]);
    const homes = men.map((man) => [...grown, ...small].filter(({ father }) => father === man));
    expect(homes.flat().length).toBeGreaterThan(40);
    for (const [first, ...others] of homes) for (const each of others) expect(years(first!, each)).toBeLessThan(31.1);
  });
});
