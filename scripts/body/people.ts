import { DAY, type Instant, MINUTE, parseDay, startOfDay, YEAR } from '../../src/base/index.ts';
import { scoreOf } from '../../src/body/growth.ts';
import { bodyMassIndex, height, weight } from '../../src/body/growth-charts.ts';
import { bodyVariables } from '../../src/body/index.ts';
import type { Body } from '../../src/engine/index.ts';
import { compileTexts } from '../../src/generate/module-texts.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { Life } from '../../src/record/index.ts';
import { createSimulation } from '../../src/simulate/index.ts';

const CHARTS = { height, weight, body_mass_index: bodyMassIndex };
export type Grown = keyof typeof CHARTS;

/** One simulated person at the as-of date. */
export interface Subject {
  readonly sex: 'female' | 'male';
  /** Exact years. */
  readonly age: number;
  /** Readings at the as-of date, one for each of `VARIABLES`; blood pressure is the mean of three, as in NHANES. */
  readonly now: Float64Array;
  /** The same a week before, one reading each. */
  readonly before: Float64Array;
  readonly single: Float64Array;
  /** Latest recorded value within two years; NaN if none. */
  readonly recorded: Float64Array;
  /** Z-scores on the CDC charts at birthday 3, 4, ... (levels), up to the age. */
  readonly growth: Readonly<Record<Grown, readonly number[]>>;
  /** The same of what an office measures then. */
  readonly measured: Readonly<Record<Grown, readonly number[]>>;
}

export const VARIABLES: readonly string[] = bodyVariables.map(({ name }) => name);
/** In which steps each is read. */
export const STEPS: readonly number[] = bodyVariables.map(({ decimals }) => 10 ** -decimals);
const CODES: ReadonlyMap<string, number> = new Map(bodyVariables.map(({ coding }, i) => [coding.code, i]));
const PRESSURES = ['systolic_blood_pressure', 'diastolic_blood_pressure'].map((name) => VARIABLES.indexOf(name));
export const AS_OF = '2026-11-22';

const readings = (body: Body, t: Instant): Float64Array =>
  Float64Array.from(VARIABLES, (name) => body.reading(name, t));

function recordedOf(life: Life, now: Instant): Float64Array {
  const values = new Float64Array(VARIABLES.length).fill(Number.NaN);
  for (const entry of life.entries) {
    if (entry.kind !== 'observation' || entry.time < now - 2 * YEAR) continue;
    for (const { concept, value } of [entry, ...(entry.components ?? [])]) {
      const at = CODES.get(concept.codings[0]?.code ?? '');
      if (at !== undefined && value && 'number' in value) values[at] = value.number;
    }
  }
  return values;
}

/** People 0 to n - 1 of a seed, all modules loaded. */
export function simulated(n: number, seed: string): readonly Subject[] {
  const { program } = compileTexts({ texts: {}, library: true, only: [] });
  const day = parseDay(AS_OF)!;
  const simulation = createSimulation({ program, pack: usPack, seed, roster: day, asOf: day, yearsOfHistory: 2 });
  const at = startOfDay(day) - 12 * 3600;
  const people: Subject[] = [];
  for (let index = 0; index < n; index++) {
    const { record, life } = simulation.lived(index);
    if (record.died !== undefined) continue;
    const { sex, birth } = record.person;
    const age = (at - birth) / YEAR;
    const { body } = life;
    const single = readings(body, at);
    const now = Float64Array.from(single);
    for (const i of PRESSURES) {
      for (const minutes of [2, 4]) now[i]! += body.reading(VARIABLES[i]!, at + minutes * MINUTE);
      now[i]! /= 3;
    }
    const birthdays = Array.from({ length: Math.max(0, Math.floor(Math.min(17, age)) - 2) }, (_, i) => i + 3);
    const scores = (of: Grown, at: (of: Grown, t: Instant) => number): number[] =>
      birthdays.map((years) => scoreOf(CHARTS[of], sex, years * 12, at(of, birth + years * YEAR)));
    const level = (of: Grown): number[] => scores(of, (name, t) => body.level(name, t));
    const measured = (of: Grown): number[] => scores(of, (name, t) => body.reading(name, t));
    people.push({
      sex,
      age,
      now,
      single,
      before: readings(body, at - 7 * DAY),
      recorded: recordedOf(record, at),
      growth: { height: level('height'), weight: level('weight'), body_mass_index: level('body_mass_index') },
      measured: {
        height: measured('height'),
        weight: measured('weight'),
        body_mass_index: measured('body_mass_index'),
      },
    });
  }
  return people;
}
