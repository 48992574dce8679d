import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Published figures of one variable in one stratum. */
export interface Figure {
  readonly variable: string;
  readonly sex: 'female' | 'male';
  /** Completed years, inclusive. */
  readonly from: number;
  readonly to: number;
  readonly mean?: number;
  readonly sd?: number;
  readonly p5?: number;
  readonly p50?: number;
  readonly p95?: number;
  /** Seen in a source, not recalled: judged. */
  readonly read: boolean;
}

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly r: number;
}

export interface Growth {
  readonly sex: 'female' | 'male';
  readonly age: number;
  readonly weight: number;
  readonly weightSd: number;
  readonly bmi: number;
  readonly bmiSd: number;
}

/** Names of the reference pack and of the body, where they differ. */
const NAMES: Readonly<Record<string, string>> = {
  bmi: 'body_mass_index',
  sbp: 'systolic_blood_pressure',
  dbp: 'diastolic_blood_pressure',
  temperature: 'body_temperature',
  spo2: 'oxygen_saturation',
  hdl: 'hdl_cholesterol',
  ldl: 'ldl_cholesterol',
  bun: 'urea_nitrogen',
  uacr: 'urine_albumin_creatinine_ratio',
  bicarbonate: 'carbon_dioxide',
  alp: 'alkaline_phosphatase',
  alt: 'alanine_aminotransferase',
  ast: 'aspartate_aminotransferase',
  ggt: 'gamma_glutamyl_transferase',
  b12: 'vitamin_b12',
  tsh: 'thyrotropin',
  psa: 'prostate_specific_antigen',
  wbc: 'white_blood_cells',
  rbc: 'red_blood_cells',
  mcv: 'mean_corpuscular_volume',
  mch: 'mean_corpuscular_hemoglobin',
  mchc: 'mean_corpuscular_hemoglobin_concentration',
  rdw: 'red_cell_distribution_width',
  neutrophils_pct: 'neutrophils_percent',
  lymphocytes_pct: 'lymphocytes_percent',
  monocytes_pct: 'monocytes_percent',
  eosinophils_pct: 'eosinophils_percent',
  basophils_pct: 'basophils_percent',
  crp: 'c_reactive_protein',
  'glucose (random/mixed)': 'glucose',
};
export const nameOf = (id: string): string => NAMES[id] ?? id;

interface Source {
  readonly correlations: {
    readonly pairs: readonly Pair[];
    readonly lipid_bp_kidney_matrix: { readonly order: readonly string[]; readonly matrix: readonly number[][] };
  };
  readonly growth_2_19: { readonly rows: readonly Record<string, number | string>[] };
  readonly meta: { readonly within_person_cv_pct: Readonly<Record<string, number | string>> };
  readonly observations: readonly (Record<string, unknown> & { readonly id: string; readonly confidence?: string })[];
}

const source = parse(readFileSync('../shared/epidemiology/labs_vitals.yaml', 'utf8')) as Source;

function bandOf(text: string): readonly [number, number] | undefined {
  const band = /^(\d+)-(\d+)$/.exec(text);
  if (band) return [Number(band[1]), Number(band[2])];
  const open = /^(\d+)\+/.exec(text);
  return open ? [Number(open[1]), 200] : undefined;
}

/** All figures by sex and age band of the pack that have a variable of ours. */
export function figures(known: ReadonlySet<string>): readonly Figure[] {
  return source.observations.flatMap((observation) => {
    const variable = nameOf(observation.id);
    if (!known.has(variable)) return [];
    const rows = (observation['population_nhanes_2017_18'] ??
      observation['population_nhanes_2011_20'] ??
      observation['population_derived'] ??
      []) as readonly Record<string, number | string>[];
    const read = (observation.confidence ?? '').startsWith('read');
    return rows.flatMap((row) => {
      const band = bandOf(String(row['age']));
      const numbers = Object.fromEntries(Object.entries(row).filter(([, value]) => typeof value === 'number'));
      const sex = row['sex'] === 'F' ? 'female' : 'male';
      return band ? [{ ...numbers, variable, sex, from: band[0], to: band[1], read } as Figure] : [];
    });
  });
}

/** What the pack recalls of variables without figures by sex and age, as text. */
export function recalled(known: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(
    source.observations
      .filter(({ id, population_recalled }) => known.has(nameOf(id)) && population_recalled !== undefined)
      .map(({ id, population_recalled }) => [nameOf(id), JSON.stringify(population_recalled)]),
  );
}

export const pairs: readonly Pair[] = source.correlations.pairs.map(({ a, b, r }) => ({
  a: nameOf(a),
  b: nameOf(b),
  r,
}));
export const matrix = source.correlations.lipid_bp_kidney_matrix;

/** Children's size, each year averaged with its neighbours (a quarter, a half, a quarter). */
export function growth(): readonly Growth[] {
  return (['male', 'female'] as const).flatMap((sex) => {
    const rows = source.growth_2_19.rows.filter((row) => row['sex'] === (sex === 'male' ? 'M' : 'F'));
    return rows.map((row, i) => {
      const smooth = (key: string): number => {
        const at = (j: number): number => Number((rows[j] ?? row)[key]);
        return (at(i - 1) + 2 * at(i) + at(i + 1)) / 4;
      };
      return {
        sex,
        age: Number(row['age']),
        weight: smooth('weight_kg'),
        weightSd: smooth('weight_sd'),
        bmi: smooth('bmi'),
        bmiSd: smooth('bmi_sd'),
      };
    });
  });
}

/** Coefficients of variation in %, and the SD of blood pressure in mm[Hg]. */
export function withinPerson(known: ReadonlySet<string>): readonly { variable: string; cv?: number; sd?: number }[] {
  const table = Object.entries(source.meta.within_person_cv_pct).flatMap(([id, value]) =>
    id === 'glucose_fasting'
      ? [{ variable: 'fasting_glucose', cv: Number(value) }]
      : known.has(nameOf(id)) && typeof value === 'number'
        ? [{ variable: nameOf(id), cv: value }]
        : [],
  );
  return [...table, { variable: 'systolic_blood_pressure', sd: 9 }, { variable: 'diastolic_blood_pressure', sd: 6 }];
}
