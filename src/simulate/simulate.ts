import {
  type Day,
  type Draws,
  type Instant,
  InvariantError,
  type Key,
  personDraws,
  runKey,
  startOfDay,
} from '../base/index.ts';
import { createBody } from '../body/index.ts';
import { backgroundDeaths, type CareData, createCare } from '../care/index.ts';
import { type ExposureLog, Life, LinkedProgram, type Program, type StateListener } from '../engine/index.ts';
import {
  createPopulation,
  type Filters,
  type GivenPerson,
  type LocalePack,
  type Population,
  windowStart,
  withAttempt,
} from '../population/index.ts';
import type { Life as LifeRecord, Person } from '../record/index.ts';
import { frozenCare, frozenFirstUses } from './frozen-care.ts';
import { frozenProgram } from './frozen-program.ts';
import { Households, neededUntil, widowed } from './households.ts';

/** What decides who is simulated and until when. */
export interface SimulationOptions {
  readonly program: Program;
  readonly pack: LocalePack;
  readonly seed: string;
  /** Who is in the file is decided on this day. */
  readonly roster: Day;
  /** Nothing is known after the beginning of this day; not before the roster date. */
  readonly asOf: Day;
  /** The record window begins this many years before the roster date; 0: whole lives. */
  readonly yearsOfHistory: number;
  /** Who may be drawn; all, if absent. */
  readonly filters?: Filters;
  /** Exactly these people; drawn ones, if absent. */
  readonly people?: readonly GivenPerson[];
  /** Calendar effects are those of this year, at any time, and there is no pandemic. Who people are stays the same. */
  readonly period?: number;
  /** Leave out readings before the window that no module looks at: what is written is the same, and quicker. */
  readonly onlyWritten?: boolean;
  readonly log?: ExposureLog;
  /** Told of each state that a module enters, also in attempts that are drawn again. */
  readonly entered?: StateListener;
}

/** A life with the state of the engine at its end. */
export interface Lived {
  readonly record: LifeRecord;
  readonly life: Life;
}

type Hooks = Pick<SimulationOptions, 'log' | 'entered'>;

/** A population whose lives can be had one by one, in any order, each a pure function of its index. */
export interface Simulation {
  readonly linked: LinkedProgram;
  readonly population: Population;
  readonly rosterKey: Key;
  /** The record window. */
  readonly window: { readonly from: Instant; readonly to: Instant };
  life(index: number): LifeRecord;
  /** The same, with the state of the engine at the end: for measures that evaluate expressions. */
  lived(index: number): Lived;
  lives(count: number): Iterable<LifeRecord>;
}

/** A life that ends before the window is drawn again; more often than this in a row is a fault of the mortality model. */
const MOST_ATTEMPTS = 10_000;

export function createSimulation(options: SimulationOptions): Simulation {
  const { pack, roster, asOf, yearsOfHistory, filters, people, period } = options;
  const run = runKey(options.seed);
  const program = period === undefined ? options.program : frozenProgram(options.program, period);
  const firstUses = pack.firstUses ?? [];
  const linked = new LinkedProgram(program, period === undefined ? firstUses : frozenFirstUses(firstUses, period));
  const population = createPopulation({
    run,
    pack,
    roster,
    yearsOfHistory,
    ...(filters && { filters }),
    ...(people && { people }),
  });
  const households = new Households((index) => attempts(index, {}).record);
  const ownData = period === undefined ? population.careData : frozenCare(population.careData, period);
  const careData: CareData = {
    ...ownData,
    familyHistory: (person, t) =>
      person.relatives
        .filter(({ relationship }) => relationship === 'mother' || relationship === 'father')
        .map((parent) => {
          const life = parent.person === undefined ? undefined : households.life(person, parent.person);
          return population.parentHistory(person, parent, t, life);
        }),
    attributeChanges: (person, draws) => widowed(ownData.attributeChanges(person, draws), person, households),
  };
  const background = backgroundDeaths(careData);
  const care = createCare(careData, background);
  const aliveFrom = startOfDay(population.aliveFrom);
  const horizon = startOfDay(asOf);
  const recordFrom = yearsOfHistory === 0 ? Number.NEGATIVE_INFINITY : startOfDay(windowStart(roster, yearsOfHistory));

  /** What the record needs to know of the person and the engine does not. */
  const surroundings = (person: Person, draws: Draws): Partial<LifeRecord> => ({
    coverages: population.coverages(person, draws),
    pharmacies: population.pharmacies(person),
    diedBefore: (other) => other < person.index && households.life(person, other).died !== undefined,
  });

  const attempt = (person: Person, draws: Draws, hooks: Hooks): Lived => {
    const attributes = population.attributesAtBirth(person, draws);
    const body = createBody(person, draws, attributes, population.likeness(person));
    const life = new Life({
      linked,
      person,
      draws,
      body,
      care,
      attributes,
      horizon,
      recordFrom,
      ...(options.onlyWritten && { onlyWritten: true }),
      ...hooks,
    });
    return { record: { ...life.run(), ...surroundings(person, draws) }, life };
  };

  const attempts = (index: number, hooks: Hooks): Lived => {
    const person = population.person(index);
    const alive = Math.max(aliveFrom, neededUntil(person));
    for (let n = 0; n < MOST_ATTEMPTS; n++) {
      const again = withAttempt(person, n);
      // Who dies in the background before the window need not be lived through to be rejected.
      const draws = personDraws(run, index, n);
      if (background(program, again, draws) < alive) continue;
      const result = attempt(again, draws, hooks);
      if (result.record.died === undefined || result.record.died >= alive) return result;
    }
    throw new InvariantError(`person ${index} died before the window in each of ${MOST_ATTEMPTS} attempts`);
  };

  const hooks: Hooks = {
    ...(options.log && { log: options.log }),
    ...(options.entered && { entered: options.entered }),
  };
  const lived = (index: number): Lived => {
    const result = attempts(index, hooks);
    households.keep(population.person(index), result.record);
    return result;
  };

  return {
    linked,
    population,
    rosterKey: population.rosterKey,
    window: { from: recordFrom, to: horizon },
    life: (index) => lived(index).record,
    lived,
    *lives(count) {
      for (let i = 0; i < count; i++) yield lived(i).record;
    },
  };
}
