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
const claimedDeaths = await import(join(FOLDER, 'measures/claimed-deaths.mjs'));
const disease = await import(join(FOLDER, 'measures/disease.mjs'));
const insurance = await import(join(FOLDER, 'measures/insurance.mjs'));
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
  expect(named(rows, 'deaths at 45-64, male').value).toBeCloseTo(1, 3);
  expect(named(rows, 'deaths at 65-84, female').value).toBeCloseTo(1, 2);
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

it('counts deaths that modules cause beside those that they claim, by age', () => {
  const program = {
    modules: [{ id: 'm' }],
    claims: [{ rate: 0 }],
    parameters: [{ axes: [], values: [0.01], scale: 1 }],
  };
  const person = { sex: 'female', birth: 0 };
  const subject = { window: { from: 64 * YEAR, to: 70 * YEAR }, simulation: { linked: { program } } };
  const life = { person, died: 66.5 * YEAR, entries: [{ kind: 'death' }] };
  const sums = claimedDeaths.begin();
  claimedDeaths.add(sums, { ...subject, life, moduleOf: () => 'm' });
  claimedDeaths.add(sums, { ...subject, life, settled: 66 * YEAR, moduleOf: () => 'background' });
  const rows: readonly Row[] = claimedDeaths.rows(sums);
  expect(named(rows, 'deaths by modules at 45-64, female').value).toBe(0);
  expect(named(rows, 'deaths by modules at 65-84, female').value).toBeCloseTo(1 / (1.5 * 0.01 + 0.5 * 0.01), 6);
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

it('tells who knows of a high pressure from who does not, and winter from summer', () => {
  const sums = disease.begin();
  const window = { from: 0, to: 60 * YEAR };
  const infection = (month: string) => ({
    kind: 'condition',
    time: Date.parse(month) / 1000,
    concept: { codings: [] },
  });
  const code = { codings: [{ code: '59621000' }] };
  const drug = { kind: 'medication', time: 1, concept: { codings: [{ display: 'amlodipine 5 MG Oral Tablet' }] } };
  const someone = (pressure: number, entries: readonly object[]) =>
    disease.add(sums, {
      life: { person: { birth: 0 }, truths: [], entries },
      lived: { body: { reading: () => pressure } },
      window,
      moduleOf: () => 'acute_respiratory_infection',
    });
  someone(70, [infection('2010-01-10'), infection('2010-12-10'), infection('2010-07-10')]);
  someone(150, []);
  someone(70, [drug, { kind: 'condition', time: 1, concept: code }]);
  someone(70, [{ ...drug, end: 2 }]);
  const rows: readonly Row[] = disease.rows(sums);
  expect(named(rows, 'high pressure or a drug, and nobody knows').value).toBe(1 / 2);
  // The diagnosis of the third stands in January of 1970.
  expect(named(rows, 'respiratory infections, winter to summer').value).toBe(3);
});

it('counts everybody with a public payer once', () => {
  const sums = insurance.begin();
  const window = { from: 0, to: 70 * YEAR };
  const policy = (kind: string, to?: number) => ({ from: 0, to, payer: { kind } });
  for (const coverages of [[policy('medicare'), policy('medicaid')], [policy('private'), policy('medicaid', YEAR)], []])
    insurance.add(sums, { life: { person: { birth: 0 }, coverages }, window });
  const rows: readonly Row[] = insurance.rows(sums);
  expect(named(rows, 'insured at 65+, public').value).toBeCloseTo(100 / 3, 12);
  expect(named(rows, 'insured at 65+, not').value).toBeCloseTo(100 / 3, 12);
  expect(named(rows, 'insured at 65+, private').value).toBeCloseTo(100 / 3, 12);
});
