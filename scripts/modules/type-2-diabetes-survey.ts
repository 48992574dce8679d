/**
 * Prints what the type 2 diabetes modules take from NHANES 2011 to March 2020 (the survey's diabetes is an HbA1c of at least
 * 6.5 % or a glucose-lowering drug): prevalence, cumulative hazard ratios (complementary log-log regression on band of age and
 * sex), HbA1c, albuminuria, filtration rate and statins with and without it. Weighted; no standard errors for the design.
 *
 *     npx tsc -p scripts/modules && node scripts/modules/dist/scripts/modules/type-2-diabetes-survey.js
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { BANDS, BMI_CLASSES, BMI_MIDDLES, bandOf, percent } from './nhanes.ts';
import { complementaryLogLog } from './regression.ts';

const CYCLES = new Set(['2011-2012', '2013-2014', '2015-2016', '2017-2020']);
const SEXES = ['Women', 'Men'] as const;

interface Row {
  readonly weight: number;
  readonly age: number;
  readonly sex: string;
  readonly race: string;
  readonly bmi: number;
  readonly diabetes: boolean;
  readonly hypertension: boolean;
  readonly smoker: boolean;
  readonly statin: boolean;
  readonly hba1c: number;
  readonly egfr: number;
  readonly acr: number;
}

function read(): Row[] {
  const text = gunzipSync(readFileSync('../shared/data/nhanes-cardio/nhanes_cardio.csv.gz')).toString('utf8');
  const [head, ...lines] = text.trim().split('\n');
  const names = head!.split(',').map((name) => name.replaceAll('"', ''));
  return lines.flatMap((line) => {
    const cells = line.split(',').map((cell) => cell.replaceAll('"', ''));
    const row = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
    const known =
      CYCLES.has(row['svy_year'] ?? '') &&
      row['demo_pregnant'] !== 'Yes' &&
      row['cc_diabetes'] !== '' &&
      row['cc_diabetes'] !== 'NA';
    return known ? [rowOf(row)] : [];
  });
}

const numberOf = (text: string | undefined): number =>
  text === undefined || text === '' || text === 'NA' ? Number.NaN : Number(text);

function rowOf(row: Readonly<Record<string, string>>): Row {
  return {
    weight: Number(row['svy_weight_mec']),
    age: Number(row['demo_age_years']),
    sex: row['demo_gender'] ?? '',
    race: row['demo_race'] ?? '',
    bmi: BMI_CLASSES.indexOf(row['cc_bmi'] ?? ''),
    diabetes: row['cc_diabetes'] === 'Yes',
    hypertension: row['htn_jnc7'] === 'Yes',
    smoker: row['cc_smoke'] === 'Current',
    statin: row['chol_med_statin'] === 'Yes',
    hba1c: numberOf(row['cc_hba1c']),
    egfr: numberOf(row['cc_egfr']),
    acr: numberOf(row['cc_acr'] === 'Yes' || row['cc_acr'] === 'No' ? undefined : row['cc_acr']),
  };
}

/** Weighted mean of a value, NaN left out. */
function mean(rows: readonly Row[], value: (row: Row) => number): number {
  const known = rows.filter((row) => !Number.isNaN(value(row)));
  const total = known.reduce((sum, row) => sum + row.weight, 0);
  return known.reduce((sum, row) => sum + row.weight * value(row), 0) / total;
}
const sd = (rows: readonly Row[], value: (row: Row) => number): number => {
  const centre = mean(rows, value);
  return Math.sqrt(mean(rows, (row) => (value(row) - centre) ** 2));
};
const share =
  (condition: (row: Row) => boolean) =>
  (row: Row): number =>
    Number(condition(row));

function median(rows: readonly Row[], value: (row: Row) => number): number {
  const sorted = rows.filter((row) => !Number.isNaN(value(row))).toSorted((a, b) => value(a) - value(b));
  const half = sorted.reduce((sum, row) => sum + row.weight, 0) / 2;
  let before = 0;
  for (const row of sorted) {
    before += row.weight;
    if (before >= half) return value(row);
  }
  return Number.NaN;
}

const rows = read();
for (const sex of SEXES)
  console.log(
    `prevalence ${sex}: `,
    BANDS.map((edge, i) => {
      const cell = rows.filter((r) => r.sex === sex && bandOf(r.age) === i);
      return `${edge}+ ${percent(
        mean(
          cell,
          share((r) => r.diabetes),
        ),
      )} (n ${cell.length})`;
    }).join('  '),
  );
console.log(
  'all adults',
  percent(
    mean(
      rows,
      share((r) => r.diabetes),
    ),
  ),
);

const races = [...new Set(rows.map((r) => r.race))].filter((r) => r !== 'Non-Hispanic White').toSorted();
const cases = rows.filter((r) => r.bmi >= 0);
const weight = cases.reduce((sum, r) => sum + r.weight, 0) / cases.length;
const predictors = (r: Row, slope: boolean): number[] => [
  ...SEXES.flatMap((sex) => BANDS.map((_, i) => Number(r.sex === sex && bandOf(r.age) === i))),
  ...races.map((race) => Number(r.race === race)),
  Number(r.hypertension),
  Number(r.smoker),
  ...(slope ? [BMI_MIDDLES[r.bmi]! - 28] : BMI_CLASSES.slice(1).map((_, i) => Number(r.bmi === i + 1))),
];
// Bodies of this product do not differ by race: ratios at equal age and sex only.
const plain = complementaryLogLog(
  cases.map((r) => predictors(r, true).slice(0, 2 * BANDS.length + races.length)),
  cases.map((r) => r.diabetes),
  cases.map((r) => r.weight / weight),
);
console.log(
  'not adjusted for body mass:',
  races.map((race, i) => `${race} ${Math.exp(plain[2 * BANDS.length + i]!).toFixed(2)}`).join('; '),
);
for (const slope of [false, true]) {
  const b = complementaryLogLog(
    cases.map((r) => predictors(r, slope)),
    cases.map((r) => r.diabetes),
    cases.map((r) => r.weight / weight),
  );
  const names = [...races, 'hypertension', 'current smoker', ...(slope ? ['per kg/m2 (log)'] : BMI_CLASSES.slice(1))];
  console.log(
    names
      .map(
        (name, i) =>
          `${name} ${slope && i === names.length - 1 ? b.at(-1)!.toFixed(4) : Math.exp(b[2 * BANDS.length + i]!).toFixed(2)}`,
      )
      .join('; '),
  );
}

const EDGES = [20, 40, 60, 70, 80];
for (const ill of [true, false])
  for (const [i, from] of EDGES.entries()) {
    const cell = rows.filter((r) => r.diabetes === ill && r.age >= from && r.age < (EDGES[i + 1] ?? 200));
    console.log(
      `${ill ? 'diabetes' : 'without '} ${from}+: n ${cell.length} HbA1c ${mean(cell, (r) => r.hba1c).toFixed(2)} (${sd(cell, (r) => r.hba1c).toFixed(2)})`,
      `<6.5 ${percent(mean(cell, (r) => (Number.isNaN(r.hba1c) ? r.hba1c : Number(r.hba1c < 6.5))))} <7 ${percent(mean(cell, (r) => (Number.isNaN(r.hba1c) ? r.hba1c : Number(r.hba1c < 7))))}`,
      `>9 ${percent(mean(cell, (r) => (Number.isNaN(r.hba1c) ? r.hba1c : Number(r.hba1c > 9))))} 5.7-6.4 ${percent(mean(cell, (r) => (Number.isNaN(r.hba1c) ? r.hba1c : Number(r.hba1c >= 5.7 && r.hba1c < 6.5))))}`,
      `eGFR ${mean(cell, (r) => r.egfr).toFixed(1)} (${sd(cell, (r) => r.egfr).toFixed(1)}) <60 ${percent(mean(cell, (r) => (Number.isNaN(r.egfr) ? r.egfr : Number(r.egfr < 60))))}`,
      `ACR median ${median(cell, (r) => r.acr).toFixed(1)} 30-299 ${percent(mean(cell, (r) => (Number.isNaN(r.acr) ? r.acr : Number(r.acr >= 30 && r.acr < 300))))} 300+ ${percent(mean(cell, (r) => (Number.isNaN(r.acr) ? r.acr : Number(r.acr >= 300))))}`,
      `statin ${percent(
        mean(
          cell,
          share((r) => r.statin),
        ),
      )} hypertension ${percent(
        mean(
          cell,
          share((r) => r.hypertension),
        ),
      )}`,
    );
  }
