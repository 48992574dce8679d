import { join } from 'node:path';
import { expect, it } from 'vitest';
import { usPack } from '../../src/population/us/index.ts';

interface Row {
  readonly name: string;
  readonly value: number;
  readonly error: number;
}
const FOLDER = join(import.meta.dirname, '../../scripts/population');
const lifeExpectancy = await import(join(FOLDER, 'measures/life-expectancy.mjs'));
const { addTo, errorOf, estimate, merge, ratio } = await import(join(FOLDER, 'ratio.mjs'));
const YEAR = 365.2425 * 86400;

const named = (rows: readonly Row[], name: string): Row => rows.find((row) => row.name === name)!;

it('finds the life expectancy of a life table whose deaths it is given', () => {
  const table = usPack.lifeTables.find(({ year }) => year === 2019)!;
  const sums = lifeExpectancy.begin();
  for (const sex of ['female', 'male'] as const) {
    table[sex].slice(0, 110).forEach((q, age) => {
      const years = 1e7;
      const share = age === 0 ? 0.1 : 0.5;
      sums[sex].years[age] = years;
      sums[sex].deaths[age] = (years * q) / (1 - (1 - share) * q);
    });
  }
  const rows: readonly Row[] = lifeExpectancy.rows(sums);
  expect(named(rows, 'life expectancy at 0, female').value).toBeCloseTo(81.4, 1);
  expect(named(rows, 'life expectancy at 0, male').value).toBeCloseTo(76.3, 1);
  expect(named(rows, 'life expectancy at 65, female').value).toBeCloseTo(20.8, 0);
  expect(named(rows, 'life expectancy at 65, male').error).toBeLessThan(0.05);
});

it('counts the years inside the window and the death at its age', () => {
  const sums = lifeExpectancy.begin();
  const person = { sex: 'male', birth: 0 };
  lifeExpectancy.add(sums, { life: { person, died: 12.5 * YEAR }, window: { from: 10 * YEAR, to: 20 * YEAR } });
  lifeExpectancy.add(sums, { life: { person, died: undefined }, window: { from: 10 * YEAR, to: 11.25 * YEAR } });
  // Known to be alive at 11.5: what was before does not count.
  const settled = 11.5 * YEAR;
  const window = { from: 10 * YEAR, to: 12 * YEAR };
  const other = lifeExpectancy.begin();
  lifeExpectancy.add(other, { life: { person, died: undefined }, window, settled });
  expect(other.male.years.slice(10, 13).map((x: number) => Math.round(x * 1e6) / 1e6)).toEqual([0, 0.5, 0]);
  expect(sums.male.years.slice(10, 14).map((x: number) => Math.round(x * 1e6) / 1e6)).toEqual([2, 1.25, 0.5, 0]);
  expect(sums.male.deaths.slice(10, 14)).toEqual([0, 0, 1, 0]);
});

it('gives the error of a ratio over people, the same from parts', () => {
  const people = Array.from({ length: 400 }, (_, i) => [i % 3, 1 + (i % 2)] as const);
  const [whole, left, right] = [ratio(), ratio(), ratio()];
  people.forEach(([x, y], i) => {
    addTo(whole, x, y);
    addTo(i < 150 ? left : right, x, y);
  });
  expect(merge(left, right)).toEqual(whole);
  const r = people.reduce((a, [x]) => a + x, 0) / people.reduce((a, [, y]) => a + y, 0);
  const spread = people.reduce((a, [x, y]) => a + (x - r * y) ** 2, 0);
  expect(estimate(whole)).toBeCloseTo(r, 12);
  expect(errorOf(whole)).toBeCloseTo(Math.sqrt(spread) / people.reduce((a, [, y]) => a + y, 0), 12);
});
