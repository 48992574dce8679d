import { dayOf, type Instant, personDraws, runKey, startOfDay } from '../../src/base/index.ts';
import { createBody } from '../../src/body/index.ts';
import { type CareData, createCare } from '../../src/care/index.ts';
import { Life, LinkedProgram, type Program, type StateListener } from '../../src/engine/index.ts';
import { createPopulation } from '../../src/population/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { EncounterEntry, Life as LifeRecord, Person } from '../../src/record/index.ts';

export const EMPTY: Program = { modules: [], origins: [], parameters: [], attributes: [], claims: [] };

const roster = dayOf(2026, 1, 1);
const run = runKey('care');
/** Real people of the US pack with whole lives: those born up to 2026 and alive then, to be relived from birth. */
export const population = createPopulation({ run, pack: usPack, roster, yearsOfHistory: 0 });

export interface Circumstances {
  readonly program?: Program;
  readonly data?: CareData;
  readonly horizon?: Instant;
  /** Another person than the population's `index`. */
  readonly person?: Person;
  /** Told of each state that modules and processes enter. */
  readonly entered?: StateListener;
}

/** Lives the life of person `index` from birth to death or to the horizon, whatever the roster. */
export function liveOne(index: number, circumstances: Circumstances = {}): { record: LifeRecord; life: Life } {
  const {
    program = EMPTY,
    data = population.careData,
    horizon = startOfDay(dayOf(2150, 1, 1)),
    entered,
  } = circumstances;
  const person = circumstances.person ?? population.person(index);
  const draws = personDraws(run, index, 0);
  const attributes = population.attributesAtBirth(population.person(index), draws);
  const body = createBody(person, draws, attributes);
  const life = new Life({
    linked: new LinkedProgram(program),
    person,
    draws,
    body,
    care: createCare(data),
    attributes,
    horizon,
    ...(entered && { entered }),
  });
  return { record: life.run(), life };
}

export const encounters = (record: LifeRecord): EncounterEntry[] =>
  record.entries.filter((entry) => entry.kind === 'encounter');

/** A data set whose people never die. */
export const immortal: CareData = {
  ...population.careData,
  lifeTables: [
    { year: 2019, female: Array.from({ length: 120 }, () => 0), male: Array.from({ length: 120 }, () => 0) },
  ],
};

export const share = (n: number, of: number): number => n / of;
