/**
 * Prints what the body's reference tables are made of: mean and standard deviation by sex and age, and correlations within
 * sex and age, of adults without the disease and the drugs that move the variable. NHANES 2011-2020, weighted, pregnant
 * women left out. Reads ../shared/data/nhanes-cardio/nhanes_cardio.csv.gz.
 *
 *     npx tsc -p scripts/body && node scripts/body/dist/scripts/body/undiseased.js
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

interface Row {
  readonly [column: string]: string | undefined;
}

interface Variable {
  readonly name: string;
  readonly column: string;
  readonly log: boolean;
  /** Who counts as undiseased and untreated for this variable. */
  readonly among: (row: Row) => boolean;
}

const no = (row: Row, ...columns: string[]): boolean => columns.every((column) => row[column] === 'No');

const VARIABLES: readonly Variable[] = [
  { name: 'sbp', column: 'bp_sys_mean', log: false, among: (row) => no(row, 'bp_med_use', 'htn_jnc7') },
  { name: 'dbp', column: 'bp_dia_mean', log: false, among: (row) => no(row, 'bp_med_use', 'htn_jnc7') },
  { name: 'ldl', column: 'chol_ldl', log: false, among: (row) => no(row, 'chol_med_use') },
  { name: 'hdl', column: 'chol_hdl', log: true, among: (row) => no(row, 'cc_diabetes') },
  { name: 'trig', column: 'chol_trig', log: true, among: (row) => no(row, 'cc_diabetes', 'chol_med_use') },
  { name: 'total', column: 'chol_total', log: false, among: (row) => no(row, 'chol_med_use') },
  { name: 'hba1c', column: 'cc_hba1c', log: false, among: (row) => no(row, 'cc_diabetes') },
  { name: 'egfr', column: 'cc_egfr', log: false, among: (row) => Number(row.cc_egfr) >= 60 },
  { name: 'acr', column: 'cc_acr', log: true, among: (row) => no(row, 'cc_diabetes', 'htn_jnc7') },
];

const BMI_CLASSES = ['<25', '25 to <30', '30 to <35', '35+'];
const CYCLES = new Set(['2011-2012', '2013-2014', '2015-2016', '2017-2020']);
const BANDS = [18, 30, 40, 50, 60, 70, 80, 200];

function readRows(path: string): Row[] {
  const [head, ...lines] = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  const names = head!.split(',').map((name) => name.replaceAll('"', ''));
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, i) => [name, (cells[i] ?? '').replaceAll('"', '')]));
  });
}

const readValue = (variable: Variable, row: Row): number | undefined => {
  const text = row[variable.column];
  if (text === undefined || text === '' || text === 'NA' || !variable.among(row)) return undefined;
  const value = Number(text);
  return variable.log ? Math.log(value) : value;
};

interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

function moments(values: readonly (readonly [value: number, weight: number])[]): Moments {
  const total = values.reduce((sum, [, w]) => sum + w, 0);
  const mean = values.reduce((sum, [x, w]) => sum + w * x, 0) / total;
  const variance = values.reduce((sum, [x, w]) => sum + w * (x - mean) ** 2, 0) / total;
  return { n: values.length, mean, sd: Math.sqrt(variance) };
}

function cell(rows: readonly Row[], variable: Variable): Moments {
  return moments(
    rows.flatMap((row) => {
      const value = readValue(variable, row);
      return value === undefined ? [] : [[value, Number(row.svy_weight_mec)] as const];
    }),
  );
}

function correlation(pairs: readonly (readonly [number, number, number])[]): number {
  const w = pairs.reduce((sum, p) => sum + p[2], 0);
  const ma = pairs.reduce((sum, p) => sum + p[0] * p[2], 0) / w;
  const mb = pairs.reduce((sum, p) => sum + p[1] * p[2], 0) / w;
  const of = (f: (p: readonly [number, number, number]) => number): number =>
    pairs.reduce((sum, p) => sum + p[2] * f(p), 0);
  return of((p) => (p[0] - ma) * (p[1] - mb)) / Math.sqrt(of((p) => (p[0] - ma) ** 2) * of((p) => (p[1] - mb) ** 2));
}

const bandOf = (row: Row): number => BANDS.findIndex((_, i) => Number(row.demo_age_years) < (BANDS[i + 1] ?? Infinity));

function main(): void {
  const rows = readRows('../shared/data/nhanes-cardio/nhanes_cardio.csv.gz').filter(
    (row) => CYCLES.has(row.svy_year ?? '') && row.demo_pregnant !== 'Yes' && Number(row.svy_weight_mec) > 0,
  );
  const residuals = new Map<Row, Map<string, number>>(rows.map((row) => [row, new Map()]));
  for (const variable of VARIABLES) {
    for (const sex of ['Women', 'Men']) {
      const line: string[] = [];
      for (let band = 0; band + 1 < BANDS.length; band++) {
        const group = rows.filter((row) => row.demo_gender === sex && bandOf(row) === band);
        const { n, mean, sd } = cell(group, variable);
        line.push(`${BANDS[band]}+: ${mean.toFixed(3)} (${sd.toFixed(3)}, n ${n})`);
        for (const row of group) {
          const value = readValue(variable, row);
          if (value !== undefined) residuals.get(row)?.set(variable.name, (value - mean) / sd);
        }
      }
      console.log(`${variable.name}${variable.log ? ' (ln)' : ''} ${sex}: ${line.join('; ')}`);
    }
  }
  for (const row of rows) {
    const at = BMI_CLASSES.indexOf(row.cc_bmi ?? '');
    if (at >= 0) residuals.get(row)?.set('bmi', [-1.1, -0.1, 0.6, 1.5][at]!);
  }
  const names = [...VARIABLES.map((variable) => variable.name), 'bmi'];
  for (const a of names) {
    const line = names.map((b) => {
      const pairs = rows.flatMap((row) => {
        const x = residuals.get(row)?.get(a);
        const y = residuals.get(row)?.get(b);
        return x === undefined || y === undefined ? [] : [[x, y, Number(row.svy_weight_mec)] as const];
      });
      return correlation(pairs).toFixed(2).padStart(6);
    });
    console.log(a.padEnd(6), line.join(''));
  }
}

main();
