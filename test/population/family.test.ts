import { describe, expect, it } from 'vitest';
import { dayOf, derive, runKey } from '../../src/base/index.ts';
import { familiesOf } from '../../src/population/family.ts';
import { type Member, memberOf, YEAR_DAYS } from '../../src/population/matching.ts';
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
  return { family: family!, man, child, joined: family!.joined.get(man)! };
}
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

  it('marries once both are eighteen, and not before', () => {
    const weddings = families([2004, 2006, 2025]).map(({ family }) => family.wedding);
    expect(weddings.some((wedding) => wedding !== undefined)).toBe(true);
    for (const wedding of weddings) expect(wedding ?? ROSTER).toBeGreaterThanOrEqual(dayOf(2024, 6, 1));
    expect(families([2006, 2009, 2025]).every(({ family }) => family.wedding === undefined)).toBe(true);
  });
});
