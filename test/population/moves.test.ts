import { describe, expect, it } from 'vitest';
import { personDraws, runKey, startOfDay, YEAR } from '../../src/base/index.ts';
import { createPopulation } from '../../src/population/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import { addressAt } from '../../src/record/index.ts';
import { ROSTER } from './tiny-pack.ts';

const run = runKey('movers');
const options = { run, pack: usPack, roster: ROSTER, yearsOfHistory: 10 };
const population = createPopulation(options);
const PEOPLE = 4000;
/** Every fifth: hardly two of a household, who move together. */
const people = Array.from({ length: PEOPLE }, (_, i) => population.person(5 * i));

describe('moves', () => {
  it('come at the rates of the pack by age (n = 4,000 lives; five standard errors for 11 rates, false alarm 6e-6, and a tenth, since parts in a household are fitted)', () => {
    const { rates } = usPack.moves;
    const found = rates.map(({ age, rate }, i) => {
      const to = rates[i + 1]?.age ?? 90;
      const moves = people.flatMap(({ birth, addresses }) =>
        addresses.slice(1).filter(({ from }) => from >= birth + age * YEAR && from < birth + to * YEAR),
      ).length;
      const expected = PEOPLE * rate * (to - age);
      expect(Math.abs(moves - expected), `from ${age}`).toBeLessThan(5 * Math.sqrt(expected) + expected / 10);
      return `${age}-${to}: ${((100 * moves) / PEOPLE / (to - age)).toFixed(1)}`;
    });
    console.log(`moves per 100 person-years by age\n${found.join(', ')}`);
  });

  it('go as far as the pack says: most within the place, one in six into another state (n about 40,000)', () => {
    const pairs = people.flatMap(({ addresses }) =>
      addresses.slice(1).map((to, i) => [addresses[i]!.place, to.place] as const),
    );
    const share = (test: (pair: (typeof pairs)[number]) => boolean): number => pairs.filter(test).length / pairs.length;
    const same = share(([a, b]) => a.city === b.city && a.county === b.county && a.state === b.state);
    const within = share(([a, b]) => a.state === b.state);
    // A home drawn from the state or the country may be the same place or state again: up to 2 points.
    expect(same - usPack.moves.withinPlace).toBeGreaterThan(-0.013);
    expect(same - usPack.moves.withinPlace).toBeLessThan(0.033);
    expect(within - usPack.moves.withinPlace - usPack.moves.withinState).toBeGreaterThan(-0.01);
    expect(within - usPack.moves.withinPlace - usPack.moves.withinState).toBeLessThan(0.03);
  });

  it('leave each state its share of the people at any time (n = 4,000; 12 shares, false alarm 7e-6)', () => {
    const share = (state: string, at: (birth: number) => number): number =>
      people.filter((person) => addressAt(person, at(person.birth)).place.state === state).length / PEOPLE;
    for (const [state, expected] of [
      ['CA', 39_538_223 / 331_449_281],
      ['TX', 29_145_505 / 331_449_281],
      ['OH', 11_799_448 / 331_449_281],
    ] as const)
      for (const at of [
        (birth: number) => birth,
        (birth: number) => birth + 30 * YEAR,
        () => startOfDay(ROSTER),
        () => startOfDay(ROSTER) + 5 * YEAR,
      ])
        expect(Math.abs(share(state, at) - expected)).toBeLessThan(5 * Math.sqrt((expected * (1 - expected)) / PEOPLE));
  });

  it('are a list in time, the first home at birth, each with a line of its own', () => {
    for (const { birthDay, addresses } of people) {
      expect(addresses[0].from).toBe(startOfDay(birthDay));
      addresses.slice(1).forEach((home, i) => {
        expect(home.from).toBeGreaterThan(addresses[i]!.from);
        expect(home.line).not.toBe(addresses[i]!.line);
      });
    }
  });

  it('do not change who lives where on the roster date: a filter holds for that day, not for all of life', () => {
    const inOhio = createPopulation({ ...options, filters: { state: 'OH' } });
    const all = Array.from({ length: 200 }, (_, i) => inOhio.person(i));
    expect(all.every((person) => addressAt(person, startOfDay(ROSTER)).place.state === 'OH')).toBe(true);
    expect(all.filter(({ addresses }) => addresses.some(({ place }) => place.state !== 'OH')).length).toBeGreaterThan(
      50,
    );
  });

  it('bring other doctors, the address that modules read, and the Medicaid of the new state', () => {
    let programmes = 0;
    for (const person of people.slice(0, 600)) {
      const draws = personDraws(run, person.index, 0);
      const changes = population.attributeChanges(person, draws);
      for (const home of person.addresses.slice(1)) {
        const t = home.from + 1;
        const doctor = population.ownDoctor(person, 'wellness', undefined, t).organization;
        expect(doctor.place.state).toBe(home.place.state);
        expect(changes.findLast(({ name, at }) => name === 'zip' && at <= t)?.value).toBe(home.place.postalCode);
      }
      for (const { payer, from, to } of population.coverages(person, draws)) {
        if (!payer.name.endsWith(' Medicaid')) continue;
        programmes++;
        for (const t of [from, Math.min(to ?? from + YEAR, from + 50 * YEAR) - 1]) {
          const code = addressAt(person, t).place.state;
          const state = usPack.places.states().find((each) => each.code === code)!.name;
          expect(payer.name).toBe(`${state} Medicaid`);
        }
      }
    }
    expect(programmes).toBeGreaterThan(200);
  });
});
