/**
 * Prints what the hypertension modules take from NHANES 2015 to March 2020: prevalence, the cascade of care, pressures, drug
 * classes, and the cumulative hazard ratios of race and body mass index (complementary log-log regression on band of age and
 * sex). Weighted; no standard errors for the design.
 *
 *     npx tsc -p scripts/modules && node scripts/modules/dist/scripts/modules/hypertension-survey.js
 */
import { type Adult, BANDS, BMI_CLASSES, BMI_MIDDLES, bandOf, estimate, percent, readAdults } from './nhanes.ts';
import { complementaryLogLog } from './regression.ts';

const SEXES = ['female', 'male'] as const;
const raised = (a: Adult): boolean | undefined =>
  a.systolic === undefined || a.diastolic === undefined ? undefined : a.systolic >= 140 || a.diastolic >= 90;
const controlled = (a: Adult): boolean | undefined => {
  const high = raised(a);
  return high === undefined ? undefined : !high;
};

function prevalence(adults: readonly Adult[]): void {
  for (const sex of SEXES) {
    const group = adults.filter((a) => a.sex === sex);
    const cells = BANDS.map((edge, i) => {
      const { mean, n } = estimate(
        group.filter((a) => bandOf(a.age) === i),
        (a) => a.hypertension,
      );
      return `${edge}+ ${percent(mean)} (n ${n})`;
    });
    console.log(`prevalence ${sex}: ${cells.join('  ')}`);
  }
  for (const race of [...new Set(adults.map((a) => a.race))].sort())
    byBand(
      race,
      adults.filter((a) => a.race === race),
    );
  for (const [i, name] of BMI_CLASSES.entries())
    byBand(
      `BMI ${name}`,
      adults.filter((a) => a.bmi === i),
    );
  for (const diabetes of [true, false])
    byBand(
      diabetes ? 'with diabetes' : 'without diabetes',
      adults.filter((a) => a.diabetes === diabetes),
    );
}

function byBand(name: string, group: readonly Adult[]): void {
  const cells = BANDS.map((edge, i) => {
    const inBand = group.filter((a) => bandOf(a.age) === i);
    return `${edge}+ ${percent(estimate(inBand, (a) => a.hypertension).mean)}`;
  });
  console.log(`prevalence ${name}: ${cells.join('  ')}`);
}

function cascade(name: string, group: readonly Adult[]): void {
  const ill = group.filter((a) => a.hypertension);
  const treated = group.filter((a) => a.treated);
  const untreated = ill.filter((a) => !a.treated);
  const pressure = (of: readonly Adult[]): string => {
    const s = estimate(of, (a) => a.systolic);
    const d = estimate(of, (a) => a.diastolic);
    return `${s.mean.toFixed(1)} (${s.sd.toFixed(1)}) / ${d.mean.toFixed(1)} (${d.sd.toFixed(1)})`;
  };
  console.log(
    `${name}: aware ${percent(estimate(ill, (a) => a.aware).mean)}  treated ${percent(estimate(ill, (a) => a.treated).mean)}  ` +
      `controlled of treated ${percent(estimate(treated, controlled).mean)}  of all ${percent(estimate(ill, controlled).mean)}  ` +
      `pressure untreated ${pressure(untreated)}  treated ${pressure(treated)}  without ${pressure(group.filter((a) => !a.hypertension))}`,
  );
}

function drugs(treated: readonly Adult[]): void {
  const known = treated.filter((a) => a.classes !== undefined && a.classes > 0);
  for (const drug of ['ace', 'angioten', 'ccb', 'diur_thz', 'beta', 'diur_loop', 'aldo', 'alpha'])
    console.log(`  takes ${drug.padEnd(9)} ${percent(estimate(known, (a) => a.drugs.includes(drug)).mean)}`);
  for (const count of [1, 2, 3, 4])
    console.log(`  classes ${count} ${percent(estimate(known, (a) => a.classes === count).mean)}`);
  for (const count of [1, 2, 3, 4])
    console.log(
      `  controlled with ${count} ${percent(
        estimate(
          known.filter((a) => a.classes === count),
          controlled,
        ).mean,
      )}`,
    );
}

/** Cumulative hazard ratios of race, and of body mass index and diabetes if they are in the regression. */
function ratios(adults: readonly Adult[], withWeight: boolean): void {
  const races = ['Non-Hispanic Black', 'Non-Hispanic Asian', 'Hispanic', 'Other'];
  const rows = adults.filter((a) => a.bmi !== undefined);
  const cells = SEXES.flatMap((sex) => BANDS.map((_, band) => ({ sex, band })));
  const design = (a: Adult): number[] => [
    ...cells.map((cell) => Number(cell.sex === a.sex && cell.band === bandOf(a.age))),
    ...races.map((race) => Number(a.race === race)),
    ...(withWeight ? [BMI_MIDDLES[a.bmi!]! - 28, Number(a.diabetes)] : []),
  ];
  const fit = complementaryLogLog(
    rows.map(design),
    rows.map((a) => a.hypertension),
    rows.map((a) => a.weight),
  );
  console.log(withWeight ? 'age, sex, race, body mass index, diabetes' : 'age, sex, race');
  for (const [i, race] of races.entries())
    console.log(`  hazard ratio ${race}: ${Math.exp(fit[cells.length + i]!).toFixed(2)}`);
  const [slope, diabetes] = fit.slice(cells.length + races.length);
  if (slope === undefined || diabetes === undefined) return;
  console.log(`  per kg/m2: ${slope.toFixed(4)} (ratio over 5 kg/m2 ${Math.exp(5 * slope).toFixed(2)})`);
  console.log(`  hazard ratio diabetes: ${Math.exp(diabetes).toFixed(2)}`);
}

function main(): void {
  const adults = readAdults();
  prevalence(adults);
  cascade('all', adults);
  for (const sex of SEXES)
    cascade(
      sex,
      adults.filter((a) => a.sex === sex),
    );
  for (const [i, edge] of BANDS.entries())
    cascade(
      `${edge}+`,
      adults.filter((a) => bandOf(a.age) === i),
    );
  drugs(adults.filter((a) => a.treated));
  ratios(adults, true);
  ratios(adults, false);
}

main();
