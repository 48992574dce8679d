import type { VariableInfo } from '../engine/index.ts';
import { laboratory } from './variable.ts';

/**
 * Reference intervals of adults: labs_vitals.yaml (recalled); of children: textbook tables (Dallman, recalled): two SD below
 * the mean at 0.5 to 2, 2 to 6, 6 to 12 and 12 to 18 years 10.5, 11.5, 11.5, 12 (girls) and 13 g/dL (boys).
 */
export const bloodCountVariables: readonly VariableInfo[] = [
  laboratory('red_blood_cells', '10*6/uL', 2, '789-8', 'Erythrocytes [#/volume] in Blood by Automated count', [
    { to: 0, low: 3.1, high: 5.5 },
    { to: 11, low: 3.9, high: 5.3 },
    { sex: 'female', to: 17, low: 4, high: 5.2 },
    { sex: 'male', to: 17, low: 4.4, high: 5.6 },
    { sex: 'female', low: 4, high: 5.2 },
    { sex: 'male', low: 4.5, high: 5.9 },
  ]),
  laboratory('hemoglobin', 'g/dL', 1, '718-7', 'Hemoglobin [Mass/volume] in Blood', [
    { to: 0, low: 9.5, high: 18 },
    { to: 1, low: 10.5, high: 13.5 },
    { to: 11, low: 11.5, high: 15.5 },
    { sex: 'female', to: 17, low: 12, high: 16 },
    { sex: 'male', to: 17, low: 13, high: 16 },
    { sex: 'female', low: 12, high: 15.5 },
    { sex: 'male', low: 13.5, high: 17.5 },
  ]),
  laboratory('hematocrit', '%', 1, '4544-3', 'Hematocrit [Volume Fraction] of Blood by Automated count', [
    { to: 0, low: 29, high: 55 },
    { to: 1, low: 33, high: 41 },
    { to: 11, low: 34, high: 45 },
    { sex: 'female', to: 17, low: 36, high: 46 },
    { sex: 'male', to: 17, low: 37, high: 49 },
    { sex: 'female', low: 36, high: 46 },
    { sex: 'male', low: 41, high: 53 },
  ]),
  laboratory(
    'mean_corpuscular_volume',
    'fL',
    1,
    '787-2',
    'MCV [Entitic mean volume] in Red Blood Cells by Automated count',
    [
      { to: 0, low: 74, high: 118 },
      { to: 1, low: 70, high: 86 },
      { to: 5, low: 75, high: 87 },
      { to: 11, low: 77, high: 95 },
      { low: 80, high: 100 },
    ],
  ),
  laboratory('mean_corpuscular_hemoglobin', 'pg', 1, '785-6', 'MCH [Entitic mass] by Automated count', [
    { to: 0, low: 25, high: 37 },
    { to: 5, low: 23, high: 31 },
    { to: 11, low: 25, high: 33 },
    { low: 27, high: 33 },
  ]),
  laboratory(
    'mean_corpuscular_hemoglobin_concentration',
    'g/dL',
    1,
    '786-4',
    'MCHC [Entitic Mass/volume] in Red Blood Cells by Automated count',
    [
      { to: 1, low: 30, high: 36 },
      { to: 11, low: 31, high: 37 },
      { low: 32, high: 36 },
    ],
  ),
  laboratory('red_cell_distribution_width', '%', 1, '788-0', 'Erythrocyte [DistWidth] in Blood by Automated count', [
    { to: 1, low: 11.5, high: 16 },
    { low: 11.5, high: 14.5 },
  ]),
  laboratory('platelets', '10*3/uL', 0, '777-3', 'Platelets [#/volume] in Blood by Automated count', [
    { to: 11, low: 150, high: 450 },
    { low: 150, high: 400 },
  ]),
  laboratory('neutrophils_percent', '%', 1, '770-8', 'Neutrophils/Leukocytes in Blood by Automated count', [
    { to: 3, low: 15, high: 60 },
    { to: 11, low: 30, high: 65 },
    { low: 40, high: 70 },
  ]),
  laboratory('lymphocytes_percent', '%', 1, '736-9', 'Lymphocytes/Leukocytes in Blood by Automated count', [
    { to: 3, low: 30, high: 75 },
    { to: 11, low: 25, high: 60 },
    { low: 20, high: 45 },
  ]),
  laboratory('monocytes_percent', '%', 1, '5905-5', 'Monocytes/Leukocytes in Blood by Automated count', [
    { low: 2, high: 12 },
  ]),
  laboratory('eosinophils_percent', '%', 1, '713-8', 'Eosinophils/Leukocytes in Blood by Automated count', [
    { low: 0, high: 6 },
  ]),
  laboratory('basophils_percent', '%', 1, '706-2', 'Basophils/Leukocytes in Blood by Automated count', [
    { low: 0, high: 2 },
  ]),
  laboratory('neutrophils', '10*3/uL', 2, '751-8', 'Neutrophils [#/volume] in Blood by Automated count', [
    { from: 12, low: 1.8, high: 7.7 },
  ]),
  laboratory('lymphocytes', '10*3/uL', 2, '731-0', 'Lymphocytes [#/volume] in Blood by Automated count', [
    { from: 12, low: 1, high: 4.8 },
  ]),
  laboratory('monocytes', '10*3/uL', 2, '742-7', 'Monocytes [#/volume] in Blood by Automated count', [
    { from: 12, low: 0.1, high: 1 },
  ]),
  laboratory('eosinophils', '10*3/uL', 2, '711-2', 'Eosinophils [#/volume] in Blood by Automated count', [
    { from: 12, low: 0, high: 0.5 },
  ]),
  laboratory('basophils', '10*3/uL', 2, '704-7', 'Basophils [#/volume] in Blood by Automated count', [
    { from: 12, low: 0, high: 0.2 },
  ]),
];
