/**
 * Solves the incidence of modules/hypertension.yaml, so that prevalence comes out as NHANES 2015 to March 2020 has it, and
 * the mean of its multipliers among those at risk. Prints both tables with the residuals.
 *
 * A cohort of untreated bodies of this product lives from 18 to 88. A published prevalence counts readings, not usual
 * pressures: treated + (untreated who have it, raised that day) + (who have it not, raised that day). The treated share of
 * each age is NHANES's; the other two probabilities are counted in the cohort's readings. There is no excess mortality in
 * dP/da = i (1 - P) - P (1 - P) (m1 - m0) here, because no loaded module makes hypertension deadly: rerun when one does.
 *
 *     npx tsc -p scripts/modules && node scripts/modules/dist/scripts/modules/solve-hypertension.js [people per sex]
 */
import {
  DAY,
  type Draws,
  dayOf,
  derive,
  hashText,
  normalQuantile,
  personDraws,
  runKey,
  YEAR,
} from '../../src/base/index.ts';
import { createBody } from '../../src/body/index.ts';
import type { Body } from '../../src/engine/index.ts';
import { interpolate, moduleNumbers, RACES, SEXES, type Sex } from './module-numbers.ts';
import { BANDS, bandOf, estimate, readAdults } from './nhanes.ts';

const KNOTS = [18, 25, 35, 45, 55, 65, 75, 85];
const MEAN_KNOTS = [18, 30, 40, 50, 60, 70, 80];
/**
 * Share of the treated whose usual untreated pressure is at least 140/90. Assumed: some are treated for pressures that are
 * raised only at the doctor's, and some below the line.
 */
const TRULY = 0.9;
const FROM = 18;
const TO = 88;
const PEOPLE = Number(process.argv[2] ?? 6000);
const ROUNDS = 10;
/** Prevalence levels off in the old because those who have it die sooner; incidence itself does not stop (assumed floor). */
const LEAST = 0.01;

const { number, byAge, bySexAndAge, byRace } = moduleNumbers('modules/hypertension.yaml');

interface Cohort {
  readonly sex: Sex;
  readonly draws: Draws;
  readonly body: Body;
  readonly birth: number;
  /** Product of the multipliers by whole year of age, not centred. */
  readonly multipliers: readonly number[];
  /** Unit exponential that the integrated hazard must reach, and the normal score of the rise. */
  readonly threshold: number;
  readonly riseScore: number;
}

const path = hashText('solve.hypertension');

function member(sex: Sex, index: number): Cohort {
  const run = runKey(`solve hypertension ${sex}`);
  const draws = personDraws(run, index, 0);
  const birth = dayOf(1950, 1, 1) * DAY + (index % 365) * DAY;
  const body = createBody({ sex, birth }, draws);
  const u = (k: number): number => draws.uniform(derive(path, k, 0), 0, k);
  let rest = u(0);
  const [race] = RACES.find(([, share]) => (rest -= share) < 0) ?? RACES[0]!;
  const ratio = byRace('race_ratio', race);
  const multipliers = Array.from({ length: TO - FROM }, (_, i) => {
    const t = birth + (FROM + i + 0.5) * YEAR;
    const weight = Math.exp(number('weight_slope') * (body.level('body_mass_index', t) - 28));
    const usual = bySexAndAge('usual_pressure', sex, FROM + i + 0.5);
    const pressure = Math.exp(number('pressure_slope') * (body.level('systolic_blood_pressure', t) - usual));
    return ratio * weight * pressure;
  });
  return { sex, draws, body, birth, multipliers, threshold: -Math.log(u(1)), riseScore: normalQuantile(u(2)) };
}

/** Mean multiplier by year of age among those who have not begun to rise, and each one's age at the beginning. */
function begin(cohort: readonly Cohort[], incidence: readonly number[]): { means: number[]; ages: number[] } {
  const spent = cohort.map(() => 0);
  const ages = cohort.map(() => Number.POSITIVE_INFINITY);
  const means: number[] = [];
  for (let i = 0; i < TO - FROM; i++) {
    const atRisk = cohort.flatMap((person, p) =>
      ages[p] === Number.POSITIVE_INFINITY ? [person.multipliers[i]!] : [],
    );
    const mean = atRisk.reduce((sum, x) => sum + x, 0) / atRisk.length;
    means.push(mean);
    const rate = interpolate(KNOTS, incidence, FROM + i + 0.5);
    cohort.forEach((person, p) => {
      if (ages[p] !== Number.POSITIVE_INFINITY) return;
      const more = (rate * person.multipliers[i]!) / mean;
      if (spent[p]! + more >= person.threshold) ages[p] = FROM + i + (person.threshold - spent[p]!) / more;
      spent[p]! += more;
    });
  }
  return { means, ages };
}

interface Counts {
  people: number;
  truly: number;
  trulyRaised: number;
  otherwiseRaised: number;
  systolic: number;
  squares: number;
  diastolic: number;
}

/** Lives the rises through: who has it at each age, and whose reading of the day is raised. */
function live(cohort: readonly Cohort[], ages: readonly number[]): Counts[] {
  const counts = BANDS.map(
    (): Counts => ({ people: 0, truly: 0, trulyRaised: 0, otherwiseRaised: 0, systolic: 0, squares: 0, diastolic: 0 }),
  );
  cohort.forEach((person, p) => {
    const { birth, sex, draws } = person;
    const body = createBody({ sex, birth }, draws);
    const start = ages[p]!;
    let begun = false;
    let onset = false;
    for (let age = FROM; age < TO; age++) {
      if (!begun && start < age + 1) {
        begun = true;
        rise(body, person, start);
      }
      const t = birth + (age + 0.5) * YEAR;
      if (
        begun &&
        !onset &&
        (body.level('systolic_blood_pressure', t) >= 140 || body.level('diastolic_blood_pressure', t) >= 90)
      ) {
        onset = true;
        const effect = { relative: false, over: 20 * YEAR };
        body.startEffect('later s', 'systolic_blood_pressure', { ...effect, shift: number('later_systolic') }, t);
        body.startEffect('later d', 'diastolic_blood_pressure', { ...effect, shift: number('later_diastolic') }, t);
      }
      const systolic = body.reading('systolic_blood_pressure', t);
      const diastolic = body.reading('diastolic_blood_pressure', t);
      const raised = systolic >= 140 || diastolic >= 90;
      const count = counts[bandOf(age)]!;
      count.people++;
      if (onset) count.truly++;
      if (onset && raised) count.trulyRaised++;
      if (!onset && raised) count.otherwiseRaised++;
      if (raised) count.systolic += systolic;
      if (raised) count.squares += systolic ** 2;
      if (raised) count.diastolic += diastolic;
    }
  });
  return counts;
}

function rise(body: Body, { birth, riseScore }: Cohort, age: number): void {
  const t = birth + age * YEAR;
  const shift = byAge('first_rise', age) * Math.exp(number('rise_spread') * riseScore);
  const effect = { relative: false, over: number('rise_years') * YEAR };
  body.startEffect('s', 'systolic_blood_pressure', { ...effect, shift }, t);
  body.startEffect('d', 'diastolic_blood_pressure', { ...effect, shift: shift * byAge('diastolic_share', age) }, t);
}

/** True prevalence that NHANES's prevalence and treatment imply with these probabilities of a raised reading. */
function impliedTruth(prevalence: number, treated: number, ifTrue: number, ifNot: number): number {
  // prevalence = treated + (truth - TRULY treated) ifTrue + (1 - truth - (1 - TRULY) treated) ifNot
  return (prevalence - treated * (1 - TRULY * ifTrue - (1 - TRULY) * ifNot) - ifNot) / (ifTrue - ifNot);
}

function solve(sex: Sex): void {
  const adults = readAdults().filter((a) => a.sex === sex);
  const bands = BANDS.map((_, i) => adults.filter((a) => bandOf(a.age) === i));
  const published = bands.map((band) => estimate(band, (a) => a.hypertension).mean);
  const treated = bands.map((band) => estimate(band, (a) => a.treated && a.hypertension).mean);
  const cohort = Array.from({ length: PEOPLE }, (_, i) => member(sex, i));
  let incidence = KNOTS.map((age) => 0.002 * Math.exp(0.05 * (age - 18)));
  let means: number[] = [];
  let wanted: number[] = [];
  let counts: Counts[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = begin(cohort, incidence);
    means = begun.means;
    counts = live(cohort, begun.ages);
    wanted = counts.map((c, i) =>
      impliedTruth(
        published[i]!,
        treated[i]!,
        Math.max(0.5, c.trulyRaised / Math.max(1, c.truly)),
        c.otherwiseRaised / Math.max(1, c.people - c.truly),
      ),
    );
    wanted = wanted.map((w, i) => Math.max(w, i === 0 ? 0.005 : wanted[i - 1]! + 0.01));
    if (round < ROUNDS - 1) incidence = corrected(incidence, counts, wanted);
  }
  print(sex, incidence, means, counts, wanted, published);
}

/** Moves each knot by how far the cumulative hazard of the bands around it is off. */
function corrected(incidence: readonly number[], counts: readonly Counts[], wanted: readonly number[]): number[] {
  const hazard = (p: number): number => -Math.log(1 - Math.min(0.97, p));
  const have = counts.map((c) => hazard(c.truly / c.people));
  const want = wanted.map(hazard);
  const steps = have.map((h, i) => {
    const a = h - (i === 0 ? 0 : have[i - 1]!);
    const b = want[i]! - (i === 0 ? 0 : want[i - 1]!);
    return Math.max(0.4, Math.min(2.5, b / Math.max(0.002, a)));
  });
  const moved = KNOTS.map((age, k) => incidence[k]! * ratioAt(steps, age + 6) ** 0.7);
  // Smooth on the logarithm, so that the knots do not swing.
  return moved.map((x, k) => {
    const around = [moved[k - 1], moved[k + 1]].filter((v) => v !== undefined);
    const mean = around.reduce((sum, v) => sum + Math.log(v), 0) / around.length;
    return Math.max(LEAST, Math.exp(0.95 * Math.log(x) + 0.05 * mean));
  });
}

const ratioAt = (steps: readonly number[], age: number): number =>
  interpolate([24, 35, 45, 55, 65, 75, 84], steps, Math.max(24, Math.min(84, age)));

function print(
  sex: Sex,
  incidence: readonly number[],
  means: readonly number[],
  counts: readonly Counts[],
  wanted: readonly number[],
  published: readonly number[],
): void {
  console.log(`\n${sex}`);
  console.log(`  incidence       [${incidence.map((x) => x.toFixed(4)).join(', ')}]  at ${KNOTS.join(', ')}`);
  console.log(
    `  mean_multiplier [${MEAN_KNOTS.map((age) => means[Math.min(means.length - 1, age - FROM)]!.toFixed(2)).join(', ')}]  at ${MEAN_KNOTS.join(', ')}`,
  );
  for (const [i, edge] of BANDS.entries()) {
    const c = counts[i]!;
    const raised = c.trulyRaised + c.otherwiseRaised;
    console.log(
      `  ${edge}+  NHANES ${(100 * published[i]!).toFixed(1)}  true wanted ${(100 * wanted[i]!).toFixed(1)}  got ${((100 * c.truly) / c.people).toFixed(1)}  ` +
        `raised if true ${((100 * c.trulyRaised) / Math.max(1, c.truly)).toFixed(0)} %, if not ${((100 * c.otherwiseRaised) / (c.people - c.truly)).toFixed(1)} %  ` +
        `raised ${(c.systolic / raised).toFixed(1)} (${Math.sqrt(c.squares / raised - (c.systolic / raised) ** 2).toFixed(1)})/${(c.diastolic / raised).toFixed(1)}`,
    );
  }
}

for (const sex of SEXES) solve(sex);
