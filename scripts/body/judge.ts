/**
 * Prints what the bodies of simulated people (all modules loaded) show, beside published figures, with verdicts: margins by
 * sex and age, correlations, children's growth, the variation within a person, and the joint structure of real rows.
 * Reads ../shared/epidemiology/labs_vitals.yaml and ../shared/data/nhanes-cardio.
 *
 *     npm run body [-- PEOPLE [SEED]]
 */
import { type Grown, STEPS, type Subject, simulated, VARIABLES } from './people.ts';
import { judgeRealRows } from './real-rows.ts';
import { type Figure, figures, growth, matrix, nameOf, type Pair, pairs, recalled, withinPerson } from './reference.ts';
import { correlation, mean, quantile, sd, summary } from './statistics.ts';

const KNOWN: ReadonlySet<string> = new Set(VARIABLES);
const INDEX: ReadonlyMap<string, number> = new Map(VARIABLES.map((name, i) => [name, i]));
const [ADULT, TODAY] = [20, (subject: Subject): Float64Array => subject.now];

const figure = (value: number | undefined): string =>
  value === undefined ? '' : Number(value.toPrecision(4)).toString();
const tally = new Map<string, [met: number, all: number]>();

/** Counts a verdict under a heading and gives its word. */
function verdict(of: string, met: boolean): string {
  const before = tally.get(of) ?? [0, 0];
  tally.set(of, [before[0] + Number(met), before[1] + 1]);
  return met ? 'met' : 'MISSED';
}

// ---------------------------------------------------------------- margins

function judgeMargins(people: readonly Subject[]): void {
  console.log(
    '\n# By sex and age: simulated (published); mean within 0.1 SD, SD within 10 %, 5th and 95th percentile within 0.2 SD',
  );
  for (const one of figures(KNOWN)) judgeMargin(one, people);
  for (const [variable, text] of recalled(KNOWN)) printRecalled(variable, text, people);
}

function judgeMargin(one: Figure, people: readonly Subject[]): void {
  const at = INDEX.get(one.variable)!;
  const values = people
    .filter(({ sex, age }) => sex === one.sex && age >= one.from && age < one.to + 1)
    .map(({ now }) => now[at]!);
  if (values.length < 30) return;
  const s = summary(values, STEPS[at]!);
  const scale = one.sd ?? s.sd;
  const pressure = one.variable === 'systolic_blood_pressure';
  const missed: string[] = [];
  const check = (what: 'mean' | 'sd' | 'p5' | 'p95', bound: number): void => {
    const published = one[what];
    if (published !== undefined && Math.abs(s[what] - published) > bound + s.error[what]) missed.push(what);
  };
  check('mean', pressure ? 3 : 0.1 * scale);
  check('sd', pressure ? 3 : 0.1 * scale);
  check('p5', 0.2 * scale);
  check('p95', 0.2 * scale);
  const shown = (['mean', 'sd', 'p5', 'p50', 'p95'] as const)
    .map((what) => `${what} ${figure(s[what])} (${figure(one[what]) || '-'})`)
    .join(', ');
  const word = one.read ? verdict(`margins ${one.variable}`, missed.length === 0) : 'recalled';
  const band = `${one.sex} ${one.from}${one.to === 200 ? '+' : `-${one.to}`}`;
  console.log(`${word.padEnd(8)} ${one.variable} ${band}: ${shown}${missed.length ? ` [${missed.join(', ')}]` : ''}`);
}

function printRecalled(variable: string, text: string, people: readonly Subject[]): void {
  const at = INDEX.get(variable)!;
  for (const sex of ['female', 'male'] as const) {
    for (const [from, to] of [
      [20, 50],
      [50, 75],
      [75, 200],
    ] as const) {
      const values = people.filter((p) => p.sex === sex && p.age >= from && p.age < to).map(({ now }) => now[at]!);
      if (values.length < 30 || !Number.isFinite(values[0]!)) continue;
      const s = summary(values, STEPS[at]!);
      console.log(
        `recalled ${variable} ${sex} ${from}+: mean ${figure(s.mean)}, sd ${figure(s.sd)}, p5 ${figure(s.p5)}, p50 ${figure(s.p50)}, p95 ${figure(s.p95)}`,
      );
    }
  }
  console.log(`         ${variable}: ${text}`);
}

// ---------------------------------------------------------------- correlations

/** Column of a variable over people; `age` is one too, and what the matrix has transformed. */
function columnOf(name: string, people: readonly Subject[], from: (subject: Subject) => Float64Array): number[] {
  if (name === 'age') return people.map(({ age }) => age);
  const at = INDEX.get(name)!;
  return people.map((subject) => from(subject)[at]!);
}

const known = ({ a, b }: Pair): boolean => [a, b].every((name) => name === 'age' || KNOWN.has(name));

/** Of fewer people no correlation is told. */
const FEWEST = 50;

function judgePairs(title: string, list: readonly Pair[], column: (name: string) => number[], judged: boolean): void {
  const gaps = list.flatMap(({ a, b, r }) => {
    const [x, y] = [column(a), column(b)];
    const n = x.filter((value, i) => Number.isFinite(value) && Number.isFinite(y[i]!)).length;
    if (n < FEWEST) {
      console.log(`too few  ${a} and ${b}: n ${n}`);
      return [];
    }
    const found = correlation(x, y);
    const sign = Math.abs(r) < 0.05 || Math.sign(found) === Math.sign(r);
    console.log(
      `${(judged ? verdict(`signs of ${title}`, sign) : sign ? 'met' : 'missed').padEnd(8)} ${a} and ${b}: ${found.toFixed(2)} (${r.toFixed(2)})${Math.abs(found - r) > 0.08 ? ' *' : ''} n ${n}`,
    );
    return Math.abs(found - r);
  });
  const average = mean(gaps);
  const word = judged ? verdict(`mean deviation of ${title}`, average <= 0.05) : 'beside';
  console.log(
    `${word.padEnd(8)} ${title}: mean absolute deviation ${average.toFixed(3)} of ${gaps.length} (at most 0.05)`,
  );
}

function judgeCorrelations(people: readonly Subject[]): void {
  const adults = people.filter(({ age }) => age >= ADULT);
  const list = pairs.filter(known);
  console.log(
    `\n# Correlations of ${adults.length} adults of 20 and more: simulated (published); * differs by more than 0.08`,
  );
  judgePairs('pairs', list, (name) => columnOf(name, adults, TODAY), true);
  console.log(
    `without: ${pairs
      .filter((pair) => !known(pair))
      .map(({ a, b }) => `${a} and ${b}`)
      .join(', ')}`,
  );
  console.log('\n# The same from the latest recorded values of two years');
  judgePairs('recorded pairs', list, (name) => columnOf(name, adults, ({ recorded }) => recorded), false);
  judgeMatrix(adults);
}

const MATRIX_NAMES: Readonly<Record<string, readonly [name: string, ln: boolean]>> = {
  TC: ['total_cholesterol', false],
  LDL: ['ldl_cholesterol', false],
  HDL: ['hdl_cholesterol', false],
  lnTG: ['triglycerides', true],
  A1c: ['hba1c', false],
  SBP: ['systolic_blood_pressure', false],
  DBP: ['diastolic_blood_pressure', false],
  eGFR: ['egfr', false],
  lnACR: ['urine_albumin_creatinine_ratio', true],
  age: ['age', false],
};

function judgeMatrix(adults: readonly Subject[]): void {
  const triglycerides = INDEX.get('triglycerides')!;
  const fasting = adults.filter(({ now }) => now[triglycerides]! < 400);
  const column = (name: string): number[] => {
    if (name === 'nonHDL') {
      const hdl = column('HDL');
      return column('TC').map((total, i) => total - hdl[i]!);
    }
    const [variable, ln] = MATRIX_NAMES[name]!;
    const values = columnOf(variable, fasting, TODAY);
    return ln ? values.map((value) => Math.log(Math.max(0.5, value))) : values;
  };
  const columns = new Map(matrix.order.map((name) => [name, column(name)]));
  const list = matrix.order.flatMap((a, i) =>
    matrix.order.slice(i + 1).map((b, j) => ({ a, b, r: matrix.matrix[i]![i + 1 + j]! })),
  );
  console.log(`\n# Matrix of lipids, pressure and kidney: ${fasting.length} adults with triglycerides below 400`);
  judgePairs('matrix', list, (name) => columns.get(name)!, true);
}

// ---------------------------------------------------------------- children

function judgeGrowth(people: readonly Subject[]): void {
  console.log(
    '\n# Children: height z-scores on the CDC chart (0 and 1 within 0.15), year-to-year correlation of measured z-scores 0.85-0.95 (in brackets that of the levels: true heights that grow by 0.9 cm more or less a year are 0.96-0.998)',
  );
  for (const sex of ['female', 'male'] as const) {
    const grown = people.filter((subject) => subject.sex === sex);
    // A grown person's z-score stays as it is: judged while children grow.
    const grows = sex === 'female' ? 12 : 14;
    for (let years = 3; years <= 16; years++) {
      const both = grown.filter(({ growth: { height } }) => height.length > years - 2);
      type Series = 'growth' | 'measured';
      const at = (of: Grown, step: number, series: Series = 'growth'): number[] =>
        both.map((subject) => subject[series][of][years - 3 + step]!);
      const [m, s] = [mean(at('height', 0)), sd(at('height', 0))];
      const margin = 2 / Math.sqrt(both.length);
      const met = Math.abs(m) <= 0.15 + margin && Math.abs(s - 1) <= 0.15 + margin;
      const later = (['height', 'weight', 'body_mass_index'] as const).map((of) => {
        const [r, ofLevels] = (['measured', 'growth'] as const).map((series) =>
          correlation(at(of, 0, series), at(of, 1, series)),
        ) as [number, number];
        const word =
          of === 'height' && years > grows ? 'grown' : verdict(`${of} from year to year`, r >= 0.85 && r <= 0.95);
        return `${word} ${of} ${r.toFixed(3)} (${ofLevels.toFixed(3)})`;
      });
      console.log(
        `${verdict('height z-scores', met).padEnd(8)} ${sex} ${years}: mean ${m.toFixed(2)}, SD ${s.toFixed(2)}; r ${later.join(', ')}; n ${both.length}`,
      );
    }
  }
  console.log('\n# Weight and BMI of children: mean within 0.3 SD of growth_2_19 (smoothed)');
  for (const one of growth()) {
    const group = people.filter(({ sex, age }) => sex === one.sex && Math.abs(age - one.age - 0.5) <= 1.5);
    for (const [name, m, s] of [
      ['weight', one.weight, one.weightSd],
      ['body_mass_index', one.bmi, one.bmiSd],
    ] as const) {
      const values = group.map(({ now }) => now[INDEX.get(name)!]!);
      const found = mean(values);
      const met = Math.abs(found - m) <= (0.3 + 2 / Math.sqrt(values.length)) * s;
      console.log(
        `${verdict(`children's ${name}`, met).padEnd(8)} ${name} ${one.sex} ${one.age}: ${figure(found)} (${figure(m)}), sd ${figure(sd(values))} (${figure(s)})`,
      );
    }
  }
}

// ---------------------------------------------------------------- within a person

function judgeWithin(people: readonly Subject[]): void {
  console.log('\n# Within a person: SD of differences a week apart over sqrt(2); within 20 %');
  const adults = people.filter(({ age }) => age >= ADULT);
  for (const { variable, cv, sd: published } of withinPerson(KNOWN)) {
    const at = INDEX.get(variable)!;
    const rows = adults.filter(({ single, before }) => single[at]! > 0 && before[at]! > 0);
    const found =
      published === undefined
        ? (100 * sd(rows.map(({ single, before }) => Math.log(single[at]! / before[at]!)))) / Math.SQRT2
        : sd(rows.map(({ single, before }) => single[at]! - before[at]!)) / Math.SQRT2;
    const target = cv ?? published!;
    const met = Math.abs(found / target - 1) <= 0.2;
    console.log(
      `${verdict('within a person', met).padEnd(8)} ${variable}: ${figure(found)} (${figure(target)} ${cv === undefined ? 'mm[Hg]' : '%'})`,
    );
  }
}

/** Sums of a sample that must hold for everybody. */
function judgeArithmetic(people: readonly Subject[]): void {
  console.log('\n# Arithmetic of a sample');
  const at = (subject: Subject, name: string): number => subject.single[INDEX.get(name)!] ?? Number.NaN;
  const rules: readonly (readonly [string, readonly string[], (of: (name: string) => number) => number, number])[] = [
    [
      'total = LDL + HDL + triglycerides / 5',
      ['ldl_cholesterol'],
      (of) => of('total_cholesterol') - of('ldl_cholesterol') - of('hdl_cholesterol') - of('triglycerides') / 5,
      0.51,
    ],
    [
      'hematocrit = RBC x MCV',
      ['hematocrit'],
      (of) => of('hematocrit') - (of('red_blood_cells') * of('mean_corpuscular_volume')) / 10,
      0.051,
    ],
    [
      'hemoglobin = RBC x MCH',
      ['hemoglobin'],
      (of) => of('hemoglobin') - (of('red_blood_cells') * of('mean_corpuscular_hemoglobin')) / 10,
      0.051,
    ],
    [
      'differential = 100',
      ['neutrophils_percent'],
      (of) =>
        of('neutrophils_percent') +
        of('lymphocytes_percent') +
        of('monocytes_percent') +
        of('eosinophils_percent') +
        of('basophils_percent') -
        100,
      0.001,
    ],
    ['anion gap', ['anion_gap'], (of) => of('anion_gap') - of('sodium') + of('chloride') + of('carbon_dioxide'), 0.001],
  ];
  for (const [title, needs, rule, bound] of rules) {
    if (!needs.every((name) => KNOWN.has(name))) continue;
    const worst = Math.max(...people.map((subject) => Math.abs(rule((name) => at(subject, name)))));
    console.log(`${verdict('arithmetic', worst <= bound).padEnd(8)} ${title}: off by at most ${worst.toFixed(3)}`);
  }
}

// ---------------------------------------------------------------- main

const [count = '2000', seed = 'body'] = process.argv.slice(2);
const people = simulated(Number(count), seed);
console.log(`${people.length} people, seed ${seed}`);
judgeMargins(people);
judgeCorrelations(people);
judgeGrowth(people);
judgeWithin(people);
judgeArithmetic(people);
const saturation = people.filter(({ age }) => age >= ADULT).map(({ single }) => single[INDEX.get(nameOf('spo2'))!]!);
console.log(
  `\noxygen saturation of adults: below 95 % in ${(100 * mean(saturation.map((x) => Number(x < 95)))).toFixed(1)} %, lowest hundredth ${quantile(
    [...saturation].sort((a, b) => a - b),
    0.01,
  )}`,
);
judgeRealRows(people);
console.log('\n# Met of all');
for (const [of, [met, all]] of tally) console.log(`${met === all ? '' : '* '}${of}: ${met} of ${all}`);
