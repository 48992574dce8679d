/**
 * Writes src/body/growth-charts.ts from the CDC growth charts: monthly to 3 years, then half-yearly (the curves are smooth;
 * the test compares every month of the source).
 *
 *     npx tsc -p scripts/body && node scripts/body/dist/scripts/body/growth.js && npx biome check --write src/body
 */
import { readFileSync, writeFileSync } from 'node:fs';

const NAMES: Readonly<Record<string, string>> = {
  height: 'height',
  weight: 'weight',
  bmi: 'bodyMassIndex',
  head: 'headCircumference',
  weight_for_length: 'weightForLength',
};

/** CDC's rows for the day of birth, which the file lacks (lenageinf and wtageinf, Agemos 0): L, M, S. */
const BIRTH: Readonly<Record<string, readonly [number, number, number]>> = {
  'height female': [-1.295960857, 49.28639612, 0.05008556],
  'height male': [1.267004226, 49.98888408, 0.053112191],
  'weight female': [1.509187507, 3.39918645, 0.142106724],
  'weight male': [1.815151075, 3.530203168, 0.152385273],
};

function kept(by: string, at: number): boolean {
  return by !== 'age_months' || at <= 36 || at % 6 === 0;
}

/** The file counts CDC's half months (0.5, 1.5, ..., 239.5, 240; the head from 0, 1.5) as 0, 1, ..., 240. */
function trueAge(by: string, measure: string, at: number): number {
  return by !== 'age_months' || at === 240 || (measure === 'head' && at === 0) ? at : at + 0.5;
}

function main(): void {
  const [, ...lines] = readFileSync('../shared/epidemiology/growth_cdc_lms.csv', 'utf8').trim().split('\n');
  const charts: Record<string, Record<string, number[][]>> = {};
  for (const line of lines) {
    const [measure, , sex, by, at, l, m, s] = line.split(',');
    if (!kept(by!, Number(at))) continue;
    const name = NAMES[measure!]!;
    const column = sex === 'F' ? 'female' : 'male';
    charts[name] ??= {};
    const birth = BIRTH[`${name} ${column}`];
    charts[name][column] ??= birth ? [0, ...birth].map((value) => [value]) : [[], [], [], []];
    const rows = charts[name][column];
    [trueAge(by!, measure!, Number(at)), l, m, s].forEach((value, i) => {
      rows[i]!.push(Number(value));
    });
  }
  const text = Object.entries(charts).map(([name, sexes]) => {
    const columns = Object.entries(sexes).map(
      ([sex, [at, l, m, s]]) => `${sex}: { at: [${at}], l: [${l}], m: [${m}], s: [${s}] }`,
    );
    return `export const ${name}: GrowthChart = { ${columns.join(', ')} };`;
  });
  const head = `/**
 * CDC growth charts for the United States (2000; Kuczmarski et al., Vital Health Stat 11 no. 246, 2002): L, M, S by age in
 * months (weight for length: by cm) and sex. cm, kg, kg/m2. Made by scripts/body/growth.ts.
 */
import type { GrowthChart } from './growth.ts';
`;
  writeFileSync('src/body/growth-charts.ts', `${head}\n${text.join('\n\n')}\n`);
}

main();
