import { type Instant, YEAR } from '../base/index.ts';
import { bodyPanels, bodyVariables } from '../body/index.ts';
import type { LifeState, ObservationPlan, VariableInfo } from '../engine/index.ts';
import type { Concept } from '../terminology/index.ts';

/** GMF's own module of this name records the findings of a wellness visit; where it is loaded we leave them to it. */
const GMF_WELLNESS = 'wellness_encounters';

const INFO: ReadonlyMap<string, VariableInfo> = new Map(bodyVariables.map((info) => [info.name, info]));
const BLOOD_PRESSURE = bodyPanels.find(({ name }) => name === 'blood_pressure')!;

const planOf = (variable: string): ObservationPlan => {
  const { coding, category, unit, ranges } = INFO.get(variable)!;
  return {
    concept: { codings: [coding] },
    category,
    unit,
    value: { from: 'reading', variable },
    ...(ranges && { ranges }),
  };
};

const PRESSURE_FROM = 3;

/**
 * What is measured at a check-up, by age in years: from `from` on, before `to` (Bright Futures periodicity schedule, 2022; for adults
 * USPSTF 2018 and 2021, weight and pressure). The cuff that takes the pressure counts the pulse. Temperature and respiration are for the ill.
 */
const MEASURED: readonly { readonly plan: ObservationPlan; readonly from: number; readonly to: number }[] = [
  { variable: 'height', from: 0, to: 200 },
  { variable: 'weight', from: 0, to: 200 },
  { variable: 'head_circumference', from: 0, to: 3 },
  { variable: 'head_circumference_percentile', from: 0, to: 3 },
  { variable: 'weight_for_length_percentile', from: 0, to: 2 },
  { variable: 'body_mass_index', from: 2, to: 200 },
  { variable: 'body_mass_index_percentile', from: 2, to: 20 },
  { variable: 'heart_rate', from: PRESSURE_FROM, to: 200 },
].map(({ variable, from, to }) => ({ plan: planOf(variable), from, to }));
const PRESSURES = BLOOD_PRESSURE.variables.map(planOf);
const SMOKING_FROM = 13;

const snomed = (code: string, display: string): Concept => ({ codings: [{ system: 'snomed', code, display }] });
const SMOKING_STATUS: Concept = {
  codings: [{ system: 'loinc', code: '72166-2', display: 'Tobacco smoking status' }],
};
const SMOKING = {
  current: snomed('449868002', 'Smokes tobacco daily (finding)'),
  former: snomed('8517006', 'Ex-smoker (finding)'),
  never: snomed('266919005', 'Never smoked tobacco (finding)'),
} as const;

/** From this age on who does not smoke is asked no more often than that (assumed: few begin). */
const ASKED = { from: 25, every: 1.5 * YEAR };
/** When somebody was asked last, and the answer. */
const answers = new WeakMap<LifeState, { readonly at: Instant; readonly answer: Concept }>();

function isAsked(life: LifeState, age: number, answer: Concept): boolean {
  const last = answers.get(life);
  const isKnown = last?.answer === answer && answer !== SMOKING.current && age >= ASKED.from;
  return !isKnown || life.now - last.at >= ASKED.every;
}

function smokingOf(life: LifeState): Concept {
  if (life.attribute('smoker') === true) return SMOKING.current;
  return life.attribute('smoking_status') === 'former' ? SMOKING.former : SMOKING.never;
}

/** Records the usual findings of a check-up, unless GMF's module does. */
export function examine(life: LifeState): void {
  if (life.program.modules.some(({ id }) => id === GMF_WELLNESS)) return;
  const by = life.origin('built_in.wellness', 'examination');
  const age = life.age();
  for (const { plan, from, to } of MEASURED) if (age >= from && age < to) life.observe(plan, by);
  if (age >= PRESSURE_FROM) {
    const { concept, category } = BLOOD_PRESSURE;
    life.panel(concept, category, PRESSURES, by);
  }
  if (age < SMOKING_FROM) return;
  const answer = smokingOf(life);
  if (!isAsked(life, age, answer)) return;
  answers.set(life, { at: life.now, answer });
  const value = { from: 'concept', concept: answer } as const;
  life.observe({ concept: SMOKING_STATUS, category: 'social-history', unit: '', value }, by);
}
