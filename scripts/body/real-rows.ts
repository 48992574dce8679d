import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { solve } from '../modules/regression.ts';
import type { Subject } from './people.ts';
import { VARIABLES } from './people.ts';
import { auc, correlation, ksComplement, mean, sd } from './statistics.ts';

/** Column of the rows: its name in NHANES and the variable of the body; `ln` takes the logarithm. */
const COLUMNS = [
  { nhanes: 'bp_sys_mean', variable: 'systolic_blood_pressure' },
  { nhanes: 'bp_dia_mean', variable: 'diastolic_blood_pressure' },
  { nhanes: 'chol_total', variable: 'total_cholesterol' },
  { nhanes: 'chol_hdl', variable: 'hdl_cholesterol' },
  { nhanes: 'chol_ldl', variable: 'ldl_cholesterol' },
  { nhanes: 'chol_trig', variable: 'triglycerides', ln: true },
  { nhanes: 'cc_hba1c', variable: 'hba1c' },
  { nhanes: 'cc_egfr', variable: 'egfr' },
  { nhanes: 'cc_acr', variable: 'urine_albumin_creatinine_ratio', ln: true },
] as const;
const NAMES = ['age', 'sex', ...COLUMNS.map(({ variable }) => variable)];
const CYCLES = new Set(['2011-2012', '2013-2014', '2015-2016', '2017-2020']);
const [YOUNGEST, TOP_CODE, HIGHEST_TRIGLYCERIDES, ROWS] = [20, 80, 400, 5000];

type Table = readonly (readonly number[])[];

/** Whole numbers, as a laboratory prints: otherwise formatting is what tells the rows apart. */
const printed = (variable: string, value: number): number =>
  variable === 'hba1c' ? Math.round(value * 10) / 10 : Math.max(1, Math.round(value));

/** Complete rows of NHANES with their weights, in two halves by the number of the person. */
function halves(): readonly [Table, Table] {
  const text = gunzipSync(readFileSync('../shared/data/nhanes-cardio/nhanes_cardio.csv.gz')).toString('utf8');
  const [head, ...lines] = text.trim().split('\n');
  const names = head!.split(',').map((name) => name.replaceAll('"', ''));
  const found: [number[], number][][] = [[], []];
  for (const line of lines) {
    const cells = line.split(',').map((cell) => cell.replaceAll('"', ''));
    const at = (name: string): string => cells[names.indexOf(name)] ?? '';
    const weight = Number(at('svy_weight_mec'));
    if (!CYCLES.has(at('svy_year')) || at('demo_pregnant') === 'Yes' || Number(at('demo_age_years')) < YOUNGEST)
      continue;
    const values = COLUMNS.map(({ nhanes, variable }) =>
      at(nhanes) === '' || at(nhanes) === 'NA' ? Number.NaN : printed(variable, Number(at(nhanes))),
    );
    if (!(weight > 0) || values.some(Number.isNaN) || values[5]! >= HIGHEST_TRIGLYCERIDES) continue;
    found[Number(at('svy_id')) % 2]!.push([
      rowOf(Number(at('demo_age_years')), at('demo_gender') === 'Men', values),
      weight,
    ]);
  }
  return [resampled(found[0]!), resampled(found[1]!)];
}

const rowOf = (age: number, male: boolean, values: readonly number[]): number[] => [
  Math.floor(age),
  male ? 1 : 0,
  ...values.map((value, i) => ('ln' in COLUMNS[i]! ? Math.log(value) : value)),
];

/** Systematic resampling to rows of equal weight. */
function resampled(rows: readonly (readonly [number[], number])[]): Table {
  const total = rows.reduce((sum, [, w]) => sum + w, 0);
  const out: number[][] = [];
  let [i, passed] = [0, rows[0]![1]];
  for (let k = 0; k < ROWS; k++) {
    while (passed < ((k + 0.5) * total) / ROWS) passed += rows[++i]![1];
    out.push(rows[i]![0]);
  }
  return out;
}

function ofSubjects(people: readonly Subject[]): Table {
  return people.flatMap(({ age, sex, now }) => {
    const values = COLUMNS.map(({ variable }) => printed(variable, now[VARIABLES.indexOf(variable)]!));
    return age < YOUNGEST || values[5]! >= HIGHEST_TRIGLYCERIDES
      ? []
      : [rowOf(Math.min(TOP_CODE, age), sex === 'male', values)];
  });
}

const column = (table: Table, j: number): number[] => table.map((row) => row[j]!);

/** Columns shifted against each other: same margins, nothing in common. */
const independent = (table: Table): Table =>
  table.map((row, i) => row.map((_, j) => table[(i + j * 397 * 7) % table.length]![j]!));

function ranks(x: readonly number[]): number[] {
  const order = x.map((_, i) => i).sort((a, b) => x[a]! - x[b]!);
  const out = new Array<number>(x.length);
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && x[order[j]!] === x[order[i]!]) j++;
    for (let k = i; k < j; k++) out[order[k]!] = (i + j - 1) / 2;
    i = j;
  }
  return out;
}

/** Detection: cross-validated AUC of a logistic regression with squares and products; half of each table trains, half tests. */
function detection(a: Table, b: Table): number {
  const all = [...a.map((row) => ({ row, real: 0 })), ...b.map((row) => ({ row, real: 1 }))];
  const scales = NAMES.map((_, j) => [mean(column([...a, ...b], j)), sd(column([...a, ...b], j))] as const);
  const features = all.map(({ row, real }) => {
    const z = row.map((value, j) => Math.max(-4, Math.min(4, (value - scales[j]![0]) / scales[j]![1])));
    return { real, x: [1, ...z, ...z.flatMap((p, j) => z.slice(j).map((q) => p * q))] };
  });
  const scores: [number[], number[]] = [[], []];
  for (const fold of [0, 1]) {
    const b1 = logistic(features.filter((_, i) => i % 2 === fold));
    for (const { x, real } of features.filter((_, i) => i % 2 !== fold))
      scores[real as 0 | 1].push(x.reduce((sum, value, j) => sum + value * b1[j]!, 0));
  }
  return auc(scores[1], scores[0]);
}

function logistic(rows: readonly { readonly x: readonly number[]; readonly real: number }[]): number[] {
  const k = rows[0]!.x.length;
  let b = new Array<number>(k).fill(0);
  for (let step = 0; step < 6; step++) {
    const gradient = b.map((value) => -value);
    const information = b.map((_, i) => b.map((_, j) => (i === j ? 1 : 0)));
    for (const { x, real } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, j) => sum + value * b[j]!, 0)));
      for (let i = 0; i < k; i++) {
        gradient[i]! += x[i]! * (real - p);
        const w = x[i]! * p * (1 - p);
        const line = information[i]!;
        for (let j = 0; j <= i; j++) line[j]! += w * x[j]!;
      }
    }
    for (let i = 0; i < k; i++) for (let j = i + 1; j < k; j++) information[i]![j] = information[j]![i]!;
    const move = solve(information, gradient);
    b = b.map((value, j) => value + move[j]!);
  }
  return b;
}

/** How far a table is from the second half of the real rows: margins, rank correlations, detection. */
function compare(title: string, table: Table, real: Table): void {
  const margins = NAMES.map((_, j) => ksComplement(column(table, j), column(real, j)));
  const [rt, rr] = [table, real].map((rows) => NAMES.map((_, j) => ranks(column(rows, j))));
  const gaps = NAMES.flatMap((a, i) =>
    NAMES.slice(i + 1).map((b, j) => ({
      pair: `${a} and ${b}`,
      gap: Math.abs(correlation(rt![i]!, rt![i + 1 + j]!) - correlation(rr![i]!, rr![i + 1 + j]!)),
    })),
  ).sort((p, q) => q.gap - p.gap);
  const worst = NAMES[margins.indexOf(Math.min(...margins))];
  console.log(
    `${title.padEnd(34)} KS complement mean ${mean(margins).toFixed(3)}, min ${Math.min(...margins).toFixed(3)} (${worst}); ` +
      `rank correlations differ by ${mean(gaps.map(({ gap }) => gap)).toFixed(3)} on average, at most ${gaps[0]!.gap.toFixed(3)} ` +
      `(${gaps[0]!.pair}); detection AUC ${detection(table, real).toFixed(3)}`,
  );
}

/** Prints the joint structure of the simulated between that of real rows and of unrelated columns. */
export function judgeRealRows(people: readonly Subject[]): void {
  const [a, b] = halves();
  console.log(`\n# Joint structure against rows of NHANES 2011-2020, 20 years and more, fasting (${NAMES.join(', ')})`);
  compare('simulated', ofSubjects(people), b);
  compare('other half of the real rows', a, b);
  compare('columns of it without relation', independent(a), b);
}
