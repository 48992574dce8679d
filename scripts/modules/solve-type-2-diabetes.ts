/**
 * Solves the incidence of modules/type_2_diabetes.yaml so that prevalence comes out as NHANES 2015 to March 2020 has it, the mean
 * of its multipliers among those at risk, and the excess mortality with the deaths that the module claims. Prints the tables
 * with the residuals.
 *
 * A cohort of untreated bodies of this product lives from 15 to 90; who has diabetes dies at the rate of the others plus the
 * excess. Hypertension counts as its prevalence among those at risk (NHANES), drawn once a person.
 *
 *     npx tsc -p scripts/modules && node scripts/modules/dist/scripts/modules/solve-type-2-diabetes.js [people per sex]
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
import { lifeTables } from '../../src/population/us/mortality.ts';
import { interpolate, moduleNumbers, RACES, SEXES, type Sex } from './module-numbers.ts';

const KNOTS = [15, 25, 35, 45, 55, 65, 75, 85];
const MEAN_KNOTS = [15, 30, 40, 50, 60, 70, 80];
const DEATH_KNOTS = [15, 30, 40, 50, 60, 70, 80, 90];
const [FROM, TO] = [15, 90];
const PEOPLE = Number(process.argv[2] ?? 4000);
const ROUNDS = 12;
/** NHANES 2015 to March 2020 in middles of bands; above 80 top-coded, so at about 84. */
const AGES = [24, 35, 45, 55, 65, 75, 84];
const PUBLISHED: Readonly<Record<Sex, readonly number[]>> = {
  female: [0.009, 0.046, 0.086, 0.138, 0.177, 0.209, 0.207],
  male: [0.011, 0.043, 0.102, 0.193, 0.257, 0.324, 0.26],
};
/**
 * What this cohort leaves out: fewer Black and Hispanic people among the old, deaths by HbA1c, few drugs before 1995. Prevalence
 * wanted over prevalence found in nine simulated populations of 1,500 to 7,000 people, rounded by hand.
 */
const LEFT_OUT: Readonly<Record<Sex, readonly number[]>> = {
  female: [1, 1.08, 1.08, 1.18, 1.22, 1.12, 1.05],
  male: [1, 1.08, 1.05, 1.22, 1.16, 1.1, 1],
};
/** Hazard ratio of death; 1.80 in all (ERFC 2011), the slope with age assumed. */
const RATIO_AGES = [45, 55, 65, 75, 85, 95];
const RATIOS = [2.3, 2.0, 1.8, 1.6, 1.4, 1.25];
/** Least and most that a knot may come to. */
const [LEAST, MOST] = [0.0005, 0.08];
const HISPANIC = 0.17;
/** Hypertension among people without diabetes (NHANES 2011 to March 2020). */
const HYPERTENSION = { ages: [25, 50, 65, 75, 84], shares: [0.073, 0.285, 0.526, 0.657, 0.732] };

const { number, bySexAndAge, byRace } = moduleNumbers('modules/type_2_diabetes.yaml');

interface Member {
  readonly base: readonly number[];
  readonly multipliers: readonly number[];
  readonly threshold: number;
  readonly riseScore: number;
}
const path = hashText('solve.type_2_diabetes');
const { q } = {
  q: JSON.parse(lifeTables) as readonly { readonly year: number; readonly female: number[]; readonly male: number[] }[],
};
const table = q.find(({ year }) => year === 2019)!;
const mortality = (sex: Sex, age: number): number =>
  -Math.log1p(-Math.min(0.99, table[sex][Math.min(100, Math.floor(age))]!));

function multiplier(draws: Draws, sex: Sex): (age: number, bmi: number, hba1c: number) => number {
  const u = (k: number): number => draws.uniform(derive(path, k, 0), 0, k);
  const upTo = RACES.map((_, i) => RACES.slice(0, i + 1).reduce((sum, [, share]) => sum + share, 0));
  const [race] = RACES[upTo.findIndex((edge) => u(0) < edge)] ?? RACES[0]!;
  const hispanic = u(3) < HISPANIC && (race === 'white' || race === 'other') ? number('hispanic_ratio') : 1;
  const family = u(4) < number('family_history_share') ? number('family_history_ratio') : 1;
  const fixed = byRace('race_ratio', race) * hispanic * family;
  return (age, bmi, hba1c) => {
    const pressure = u(5) < interpolate(HYPERTENSION.ages, HYPERTENSION.shares, age) ? number('hypertension_ratio') : 1;
    const weight = Math.exp(number('weight_slope') * (Math.min(bmi, 45) - 28));
    return fixed * pressure * weight * Math.exp(number('hba1c_slope') * (hba1c - bySexAndAge('usual_hba1c', sex, age)));
  };
}

function member(sex: Sex, index: number): Member {
  const draws = personDraws(runKey(`solve diabetes ${sex}`), index, 0);
  const birth = dayOf(1950, 1, 1) * DAY + (index % 365) * DAY;
  const body = createBody({ sex, birth }, draws);
  const factor = multiplier(draws, sex);
  const at = Array.from({ length: TO - FROM }, (_, i) => birth + (FROM + i + 0.5) * YEAR);
  const base = at.map((t) => body.level('hba1c', t));
  const multipliers = at.map((t, i) => factor(FROM + i + 0.5, body.level('body_mass_index', t), base[i]!));
  const u = (k: number): number => draws.uniform(derive(path, k, 0), 0, k);
  return { base, multipliers, threshold: -Math.log(u(1)), riseScore: normalQuantile(u(2)) };
}

interface Years {
  readonly means: number[];
  readonly prevalence: number[];
}

/** Lives the cohort through by years of age; alive are counted as weights. */
function live(sex: Sex, cohort: readonly Member[], incidence: readonly number[]): Years {
  const spent = cohort.map(() => 0);
  const began = cohort.map(() => Number.POSITIVE_INFINITY);
  const ill = cohort.map(() => false);
  const weight = cohort.map(() => 1);
  const [means, prevalence]: [number[], number[]] = [[], []];
  for (let i = 0; i < TO - FROM; i++) {
    const age = FROM + i + 0.5;
    let [sum, atRisk, sick, all] = [0, 0, 0, 0];
    cohort.forEach((person, p) => {
      if (began[p] === Number.POSITIVE_INFINITY) {
        sum += weight[p]! * person.multipliers[i]!;
        atRisk += weight[p]!;
      }
    });
    means.push(sum / atRisk);
    const rate = interpolate(KNOTS, incidence, age);
    cohort.forEach((person, p) => {
      if (began[p] === Number.POSITIVE_INFINITY) {
        const more = (rate * person.multipliers[i]!) / means[i]!;
        if (spent[p]! + more >= person.threshold) began[p] = FROM + i + (person.threshold - spent[p]!) / more;
        spent[p]! += more;
      }
      const since = age + 0.5 - began[p]!;
      if (!ill[p] && since > 0) {
        const rise = bySexAndAge('first_rise', sex, began[p]!) * Math.exp(number('rise_spread') * person.riseScore);
        ill[p] = person.base[i]! + rise * Math.min(1, since / number('rise_years')) >= 6.5;
      }
      all += weight[p]!;
      if (ill[p]) {
        sick += weight[p]!;
        weight[p]! *= Math.exp(-bySexAndAge('excess_mortality', sex, age));
      }
    });
    prevalence.push(sick / all);
  }
  return { means, prevalence };
}

const at = (values: readonly number[], age: number): number =>
  values[Math.max(0, Math.min(values.length - 1, Math.round(age - FROM - 0.5)))]!;
/** Mean over ten years of age around the middle of a band. */
const around = (values: readonly number[], age: number): number => {
  const span = [-4, -3, -2, -1, 0, 1, 2, 3, 4].filter((d) => age + d < TO).map((d) => at(values, age + d));
  return span.reduce((sum, x) => sum + x, 0) / span.length;
};

/** Moves each knot by how far the increase of the cumulative hazard over the bands around it is off. */
function corrected(incidence: readonly number[], got: readonly number[], wanted: readonly number[]): number[] {
  const hazard = (p: number): number => -Math.log(1 - p);
  const steps = wanted.map((w, i) => {
    const want = hazard(w) - (i === 0 ? 0 : hazard(wanted[i - 1]!));
    const have = hazard(got[i]!) - (i === 0 ? 0 : hazard(got[i - 1]!));
    const level = hazard(w) / Math.max(0.001, hazard(got[i]!));
    return Math.max(0.5, Math.min(2, Math.sqrt(level * Math.max(0.3, Math.max(0.002, want) / Math.max(0.002, have)))));
  });
  // Who crosses 6.5 % began some 5 years before.
  const moved = incidence.map((x, k) => x * interpolate(AGES, steps, KNOTS[k]! + 5) ** 0.8);
  // Smooth on the logarithm, so that the knots do not swing.
  return moved.map((x, k) => {
    const around = [moved[k - 1], moved[k + 1]].filter((v) => v !== undefined);
    const mean = around.reduce((sum, v) => sum + Math.log(v), 0) / around.length;
    return Math.max(LEAST, Math.min(MOST, Math.exp(0.8 * Math.log(x) + 0.2 * mean)));
  });
}

const row = (values: readonly number[], digits: number): string =>
  `[${values.map((x) => x.toFixed(digits)).join(', ')}]`;

for (const sex of SEXES) {
  const cohort = Array.from({ length: PEOPLE }, (_, i) => member(sex, i));
  const wanted = PUBLISHED[sex].map((share, i) => share * LEFT_OUT[sex][i]!);
  let incidence = KNOTS.map((age) => bySexAndAge('incidence', sex, age));
  let years = live(sex, cohort, incidence);
  for (let round = 0; round < ROUNDS; round++) {
    incidence = corrected(
      incidence,
      AGES.map((age) => around(years.prevalence, age)),
      wanted,
    );
    years = live(sex, cohort, incidence);
  }
  const share = (age: number): number => (age < 18 ? 0 : interpolate(AGES, PUBLISHED[sex], age));
  const excess = DEATH_KNOTS.map((age) => {
    const more = interpolate(RATIO_AGES, RATIOS, age) - 1;
    return (mortality(sex, age) / (1 + share(age) * more)) * more;
  });
  console.log(`\n${sex}`);
  console.log(`  incidence        ${row(incidence, 4)}  at ${KNOTS.join(', ')}`);
  console.log(
    `  mean_multiplier  ${row(
      MEAN_KNOTS.map((age) => at(years.means, age + 0.5)),
      2,
    )}  at ${MEAN_KNOTS.join(', ')}`,
  );
  console.log(`  excess_mortality ${row(excess, 5)}  at ${DEATH_KNOTS.join(', ')}`);
  console.log(
    `  deaths_claimed   ${row(
      excess.map((x, i) => x * share(DEATH_KNOTS[i]!)),
      6,
    )}`,
  );
  console.log(
    `  prevalence       ${AGES.map((age, i) => `${age}: ${(100 * around(years.prevalence, age)).toFixed(1)} (${(100 * wanted[i]!).toFixed(1)})`).join('  ')}`,
  );
}
