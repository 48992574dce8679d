import type { VariableInfo } from '../engine/index.ts';
import { laboratory } from './variable.ts';

/** Reference intervals: labs_vitals.yaml (recalled); of children as US laboratories print them (recalled). */
export const chemistryVariables: readonly VariableInfo[] = [
  laboratory('albumin', 'g/dL', 1, '1751-7', 'Albumin [Mass/volume] in Serum or Plasma', [
    { to: 0, low: 2.8, high: 4.8 },
    { low: 3.5, high: 5 },
  ]),
  laboratory('total_protein', 'g/dL', 1, '2885-2', 'Protein [Mass/volume] in Serum or Plasma', [
    { to: 0, low: 4.4, high: 7.6 },
    { to: 17, low: 5.7, high: 8 },
    { low: 6, high: 8.3 },
  ]),
  laboratory(
    'alanine_aminotransferase',
    'U/L',
    0,
    '1742-6',
    'Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma',
    [
      { to: 0, low: 5, high: 50 },
      { sex: 'female', low: 5, high: 40 },
      { sex: 'male', low: 5, high: 50 },
    ],
  ),
  laboratory(
    'aspartate_aminotransferase',
    'U/L',
    0,
    '1920-8',
    'Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma',
    [
      { to: 1, low: 15, high: 60 },
      { to: 11, low: 10, high: 50 },
      { low: 8, high: 40 },
    ],
  ),
  laboratory(
    'gamma_glutamyl_transferase',
    'U/L',
    0,
    '2324-2',
    'Gamma glutamyl transferase [Enzymatic activity/volume] in Serum or Plasma',
    [
      { to: 0, high: 178 },
      { to: 12, low: 3, high: 24 },
      { sex: 'female', low: 5, high: 36 },
      { sex: 'male', low: 8, high: 61 },
    ],
  ),
  laboratory(
    'alkaline_phosphatase',
    'U/L',
    0,
    '6768-6',
    'Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma',
    [
      { to: 11, low: 140, high: 420 },
      { sex: 'female', to: 14, low: 60, high: 350 },
      { sex: 'male', to: 14, low: 120, high: 480 },
      { to: 17, low: 45, high: 250 },
      { low: 40, high: 129 },
    ],
  ),
  laboratory('bilirubin', 'mg/dL', 1, '1975-2', 'Bilirubin.total [Mass/volume] in Serum or Plasma', [
    { to: 0, low: 0.1, high: 12 },
    { low: 0.1, high: 1.2 },
  ]),
  laboratory('anion_gap', 'mmol/L', 0, '33037-3', 'Anion gap in Serum or Plasma by calculation', [
    { low: 7, high: 19 },
  ]),
  laboratory('urate', 'mg/dL', 1, '3084-1', 'Urate [Mass/volume] in Serum or Plasma', [
    { to: 11, low: 2, high: 5.5 },
    { sex: 'female', low: 2.4, high: 6 },
    { sex: 'male', low: 3.4, high: 7 },
  ]),
  laboratory('c_reactive_protein', 'mg/L', 1, '1988-5', 'C reactive protein [Mass/volume] in Serum or Plasma', [
    { high: 10 },
  ]),
  laboratory('thyrotropin', 'm[IU]/L', 2, '3016-3', 'Thyrotropin [Units/volume] in Serum or Plasma', [
    { to: 0, low: 0.7, high: 11 },
    { to: 11, low: 0.7, high: 6 },
    { low: 0.4, high: 4.5 },
  ]),
  laboratory('ferritin', 'ng/mL', 0, '2276-4', 'Ferritin [Mass/volume] in Serum or Plasma', [
    { to: 0, low: 12, high: 400 },
    { to: 17, low: 10, high: 140 },
    { sex: 'female', low: 11, high: 307 },
    { sex: 'male', low: 24, high: 336 },
  ]),
  laboratory(
    'vitamin_d',
    'ng/mL',
    0,
    '62292-8',
    '25-Hydroxyvitamin D2+25-Hydroxyvitamin D3 [Mass/volume] in Serum or Plasma',
    [{ low: 20, high: 50 }],
  ),
  laboratory('vitamin_b12', 'pg/mL', 0, '2132-9', 'Cobalamin (Vitamin B12) [Mass/volume] in Serum or Plasma', [
    { low: 200, high: 900 },
  ]),
  laboratory(
    'prostate_specific_antigen',
    'ng/mL',
    2,
    '2857-1',
    'Prostate specific Ag [Mass/volume] in Serum or Plasma',
    [{ to: 49, high: 2.5 }, { to: 59, high: 3.5 }, { to: 69, high: 4.5 }, { high: 6.5 }],
  ),
];
