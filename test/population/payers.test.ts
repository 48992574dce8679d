import { describe, expect, it } from 'vitest';
import { parseDay, personDraws, runKey, YEAR, yearAt } from '../../src/base/index.ts';
import { createPopulation } from '../../src/population/index.ts';
import { usPack } from '../../src/population/us/index.ts';

const run = runKey('payers');
const population = createPopulation({ run, pack: usPack, roster: parseDay('2026-01-01')!, yearsOfHistory: 10 });
const PEOPLE = 2000;
const people = Array.from({ length: PEOPLE }, (_, i) => population.person(i));
const coverages = people.map((person) => population.coverages(person, personDraws(run, person.index, 0)));

describe('who pays', () => {
  it('is told in order of time, without two policies of one payer at once', () => {
    for (const of of coverages)
      for (const [i, { payer, from, to }] of of.entries()) {
        expect(from).toBeGreaterThanOrEqual(of[i - 1]?.from ?? from);
        expect(to ?? Number.POSITIVE_INFINITY).toBeGreaterThan(from);
        const again = of.slice(i + 1).filter((later) => later.payer.key === payer.key);
        expect(again.every((later) => to !== undefined && later.from >= to)).toBe(true);
      }
  });

  it('agrees with the status of insurance that modules read', () => {
    for (const [i, person] of people.entries()) {
      const changes = population
        .attributeChanges(person, personDraws(run, i, 0))
        .filter(({ name }) => name === 'insurance_status');
      const last = changes.at(-1)?.value;
      if (last === undefined) continue;
      const kinds = coverages[i]!.filter(({ to }) => to === undefined).map(({ payer }) => payer.kind);
      const expected = { none: [], 'dual eligible': ['medicare', 'medicaid'] }[String(last)] ?? [last];
      expect(kinds.sort()).toEqual([...expected].sort());
    }
  });

  it('is Medicare for most people of 65 and more, and a parent for insured children only', () => {
    // The bands say 94 % of 2,000: 4 standard errors are 2.1 points, false alarm 6e-5.
    const old = coverages.filter((of) => of.some(({ to, payer }) => to === undefined && payer.kind === 'medicare'));
    expect(Math.abs(old.length / PEOPLE - 0.94)).toBeLessThan(0.0213);
    // Since 2011 (Affordable Care Act) until 26.
    for (const [i, of] of coverages.entries())
      for (const { relationship, to } of of)
        if (relationship === 'child')
          expect((to! - people[i]!.birth) / YEAR).toBeLessThan(yearAt(to!) < 2011 ? 19.1 : 26.1);
  });

  it('has names without digits and the state in full', () => {
    const names = new Set(coverages.flat().map(({ payer }) => payer.name));
    expect([...names].filter((name) => /[\d{}]/.test(name))).toEqual([]);
    expect(names.has('Texas Medicaid')).toBe(true);
  });
});

describe('pharmacies', () => {
  it('are of the kind, one for each home', () => {
    for (const person of people.slice(0, 200)) {
      const found = population.pharmacies(person);
      expect(found.map(({ from }) => from)).toEqual(person.addresses.map(({ from }) => from));
      expect(found.every(({ organization }) => organization.kind === 'pharmacy')).toBe(true);
    }
  });
});
