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

function kept(by: string, at: number): boolean {
  return by !== 'age_months' || at <= 36 || at % 6 === 0;
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
    charts[name][column] ??= [[], [], [], []];
    const rows = charts[name][column];
    [at, l, m, s].forEach((value, i) => {
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
