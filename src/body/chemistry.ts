import type { CHEMISTRY_NORMS } from './chemistry-norms.ts';
import { fromNorm, type Making } from './making.ts';
import type { Model } from './model.ts';
import type { Sample } from './sample.ts';

const LASTING = (): number => 0.75;

const simple = (name: keyof typeof CHEMISTRY_NORMS, limits: readonly [number, number]): Model => ({
  name,
  parents: [],
  trait: LASTING,
  limits,
  base: fromNorm(name),
});

const urate = fromNorm('urate');

/**
 * Urate is kept back as filtration falls: NHANES 2017-18 5.19, 5.59, 6.46 and 7.1 mg/dL at eGFR 108, 78, 54 and 39, some of it
 * age and sex: 0.025 for each mL/min below 80.
 */
const kept = ({ age, of }: Making): number => (age < 2 ? 0 : 0.025 * Math.max(0, Math.min(60, 80 - of('egfr'))));

/** In an order in which parents come first. Limits: what is seen in living people (assumed). */
export const CHEMISTRY_MODELS: readonly Model[] = [
  simple('albumin', [1, 6]),
  simple('globulin', [0.8, 9]),
  {
    name: 'total_protein',
    parents: ['albumin', 'globulin'],
    trait: LASTING,
    limits: [2.5, 13],
    base: (made) => made.of('albumin') + made.of('globulin'),
  },
  simple('alanine_aminotransferase', [3, 5000]),
  simple('aspartate_aminotransferase', [5, 5000]),
  simple('gamma_glutamyl_transferase', [3, 3000]),
  simple('alkaline_phosphatase', [15, 2000]),
  simple('bilirubin', [0.1, 30]),
  {
    name: 'urate',
    parents: ['egfr'],
    trait: LASTING,
    limits: [0.8, 18],
    base: (made) => urate(made) + kept(made),
  },
  simple('c_reactive_protein', [0.1, 500]),
  simple('thyrotropin', [0.01, 150]),
  simple('ferritin', [2, 5000]),
  simple('vitamin_d', [4, 150]),
  simple('vitamin_b12', [60, 2000]),
  simple('prostate_specific_antigen', [0.01, 1000]),
  {
    name: 'anion_gap',
    parents: ['sodium', 'chloride', 'carbon_dioxide'],
    trait: LASTING,
    limits: [0, 45],
    base: (made) => made.of('sodium') - made.of('chloride') - made.of('carbon_dioxide'),
  },
];

/** What a laboratory calculates from other results of the same sample. */
export const CHEMISTRY_READINGS: Readonly<Record<string, (sample: Sample) => number>> = {
  total_protein: ({ of, shown }) => of('albumin') + shown('globulin'),
  anion_gap: ({ of }) => of('sodium') - of('chloride') - of('carbon_dioxide'),
};
