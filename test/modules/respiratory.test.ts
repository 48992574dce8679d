import { describe, expect, it } from 'vitest';
import { DAY, dayOf, HOUR, secondOfDay } from '../../src/base/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { EncounterEntry, Entry } from '../../src/record/index.ts';
import { loadProgram } from '../../src/run/index.ts';
import { createSimulation } from '../../src/simulate/index.ts';

const MODULE = 'acute_respiratory_infection';
const PEOPLE = 700;
const FEVER = '386661006';
const TEMPERATURE = '8310-5';
const OSELTAMIVIR = /oseltamivir/i;

interface Visit {
  readonly encounter: EncounterEntry;
  readonly state: string;
  /** Since the illness began, in days. */
  readonly delay: number;
  readonly within: readonly Entry[];
}

function visitsOf(): Visit[] {
  const day = dayOf(2026, 1, 1);
  const { program } = loadProgram({ modules: [], library: true, only: [MODULE] });
  const simulation = createSimulation({
    program: program!,
    pack: usPack,
    seed: 'respiratory test',
    roster: day,
    asOf: day,
    yearsOfHistory: 10,
  });
  return Array.from({ length: PEOPLE }, (_, i) => simulation.life(i)).flatMap(({ entries, truths }) =>
    entries.flatMap((entry) => {
      if (entry.kind !== 'encounter') return [];
      const { module, state } = simulation.linked.origins[entry.by]!;
      if (module !== MODULE || !/^(office|urgent|emergency)_visit$/.test(state)) return [];
      const began = truths.findLast((truth) => truth.kind === 'onset' && truth.time < entry.time)!.time;
      const within = entries.filter((other) => 'encounter' in other && other.encounter === entry.id);
      return [{ encounter: entry, state, delay: (entry.time - began) / DAY, within }];
    }),
  );
}

describe('visits for respiratory infections', () => {
  const visits = visitsOf();
  const delays = visits.map(({ delay }) => delay).sort((a, b) => a - b);

  it('come while the illness lasts: a third within two days, hardly any after ten, none after twelve', () => {
    expect(visits.length).toBeGreaterThan(1500);
    expect(delays.at(-1)).toBeLessThan(12);
    // One in a thousand (25 of 26,000 in eight runs of 700 people), so 3 here: 12 or more in 1 run of 10,000.
    expect(delays.filter((delay) => delay > 10).length).toBeLessThan(12);
    // Havers 2018: 31 % of outpatients within two days. n > 1,500, 4 SE are 0.05: false alarms below 1 in 10,000.
    const early = delays.filter((delay) => delay <= 2).length / delays.length;
    expect(Math.abs(early - 0.31)).toBeLessThan(0.05);
  });

  it('are walked into in office hours', () => {
    for (const { encounter, state } of visits.filter(({ state }) => state === 'office_visit')) {
      expect(secondOfDay(encounter.time), state).toBeGreaterThanOrEqual(8 * HOUR);
      expect(secondOfDay(encounter.time), state).toBeLessThan(16.5 * HOUR);
    }
  });

  it('whose complaint is fever show a raised temperature', () => {
    const readings = visits
      .filter(({ encounter }) => encounter.reason?.codings[0]?.code === FEVER)
      .map(({ within }) =>
        within.find((entry) => entry.kind === 'observation' && entry.concept.codings[0]!.code === TEMPERATURE),
      );
    expect(readings.length).toBeGreaterThan(20);
    for (const reading of readings)
      expect(reading?.kind === 'observation' && reading.value).toMatchObject({
        number: expect.toSatisfy((n) => n >= 37.2),
      });
  });

  it('lead to oseltamivir only within two days of the onset', () => {
    const given = visits.filter(({ within }) =>
      within.some((entry) => entry.kind === 'medication' && OSELTAMIVIR.test(entry.concept.codings[0]!.display)),
    );
    expect(given.length).toBeGreaterThan(2);
    for (const { delay } of given) expect(delay).toBeLessThan(2 + 1 / 24);
  });
});
