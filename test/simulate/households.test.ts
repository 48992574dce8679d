import { describe, expect, it } from 'vitest';
import { DAY, dayOf, startOfDay } from '../../src/base/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import { createSimulation, type Simulation } from '../../src/simulate/index.ts';

const ROSTER = dayOf(2026, 1, 1);
const simulationOf = (): Simulation =>
  createSimulation({
    program: { modules: [], origins: [], parameters: [], attributes: [], claims: [] },
    pack: usPack,
    seed: 'homes',
    roster: ROSTER,
    asOf: ROSTER,
    yearsOfHistory: 10,
  });
const simulation = simulationOf();
const PEOPLE = 1024;
const lives = [...simulation.lives(PEOPLE)];

describe('lives of a household', () => {
  it('are the same whoever is asked for first', () => {
    // Origins are numbered as they are first met: told by their names.
    const plain = ({ linked }: Simulation, { truths, entries, died, attributes }: (typeof lives)[number]) => {
      const named = entries.map((entry) => ({ ...entry, by: linked.origins[entry.by]!.key }));
      return { truths: truths.length, entries: named, died, attributes };
    };
    const fresh = simulationOf();
    for (const i of [200, 201, 3, 900, 2, 1, 0])
      expect(plain(fresh, fresh.life(i))).toEqual(plain(simulation, lives[i]!));
  });

  it('go on until children are born and couples have met', () => {
    for (const { person, died } of lives) {
      if (died === undefined) continue;
      for (const { relationship, birthDay, person: other, since } of person.relatives) {
        if (other === undefined) continue;
        if (relationship === 'child' && person.sex === 'female') expect(died).toBeGreaterThan(startOfDay(birthDay));
        if (relationship === 'child') expect(died).toBeGreaterThan(startOfDay(birthDay) - 271 * DAY);
        if (since !== undefined) expect(died).toBeGreaterThanOrEqual(startOfDay(since));
      }
    }
  });

  it('make a widow of who outlives an older spouse', () => {
    let widowed = 0;
    for (const { person, died, attributes } of lives) {
      const spouse = person.relatives.find(({ relationship }) => relationship === 'spouse')?.person;
      if (spouse === undefined || spouse > person.index || spouse >= PEOPLE) continue;
      const death = lives[spouse]!.died;
      const outlived = death !== undefined && (died === undefined || died > death);
      expect(attributes.marital_status).toBe(outlived ? 'W' : 'M');
      expect(lives[person.index]!.diedBefore!(spouse)).toBe(death !== undefined);
      if (outlived) widowed++;
    }
    expect(widowed).toBeGreaterThan(10);
  });
});
