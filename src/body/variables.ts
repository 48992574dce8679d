import type { VariableInfo } from '../engine/index.ts';
import { bloodCountVariables } from './blood-count-variables.ts';
import { chemistryVariables } from './chemistry-variables.ts';
import { laboratory, vital } from './variable.ts';

/**
 * The variables of the body. Codes and displays as in LOINC; reference intervals as US laboratories and guidelines print them
 * (labs_vitals.yaml `reference_range`, recalled; children's vital signs likewise).
 */
export const bodyVariables: readonly VariableInfo[] = [
  vital('height', 'cm', 1, '8302-2', 'Body height'),
  vital('weight', 'kg', 1, '29463-7', 'Body weight'),
  vital('body_mass_index', 'kg/m2', 1, '39156-5', 'Body mass index (BMI) [Ratio]', [
    { from: 20, low: 18.5, high: 24.9 },
  ]),
  vital('head_circumference', 'cm', 1, '9843-4', 'Head Occipital-frontal circumference'),
  vital('body_mass_index_percentile', '%', 0, '59576-9', 'Body mass index (BMI) [Percentile] Per age and sex', [
    { low: 5, high: 84 },
  ]),
  vital('weight_for_length_percentile', '%', 0, '77606-2', 'Weight-for-length Per age and sex'),
  vital('head_circumference_percentile', '%', 0, '8289-1', 'Head Occipital-frontal circumference Percentile'),
  vital('systolic_blood_pressure', 'mm[Hg]', 0, '8480-6', 'Systolic blood pressure', [{ from: 13, high: 129 }]),
  vital('diastolic_blood_pressure', 'mm[Hg]', 0, '8462-4', 'Diastolic Blood Pressure', [{ from: 13, high: 79 }]),
  vital('heart_rate', '/min', 0, '8867-4', 'Heart rate', [
    { to: 0, low: 100, high: 160 },
    { to: 3, low: 90, high: 140 },
    { to: 5, low: 80, high: 120 },
    { to: 11, low: 75, high: 110 },
    { low: 60, high: 100 },
  ]),
  vital('respiratory_rate', '/min', 0, '9279-1', 'Respiratory rate', [
    { to: 0, low: 30, high: 60 },
    { to: 3, low: 22, high: 37 },
    { to: 12, low: 18, high: 25 },
    { low: 12, high: 20 },
  ]),
  vital('body_temperature', 'Cel', 1, '8310-5', 'Body temperature', [{ low: 36.1, high: 37.2 }]),
  vital('oxygen_saturation', '%', 0, '59408-5', 'Oxygen saturation in Arterial blood by Pulse oximetry', [
    { low: 95, high: 100 },
  ]),
  laboratory('hba1c', '%', 1, '4548-4', 'Hemoglobin A1c/Hemoglobin.total in Blood', [{ low: 4, high: 5.6 }]),
  laboratory('glucose', 'mg/dL', 0, '2345-7', 'Glucose [Mass/volume] in Serum or Plasma', [{ low: 70, high: 99 }]),
  laboratory('fasting_glucose', 'mg/dL', 0, '1558-6', 'Fasting glucose [Mass/volume] in Serum or Plasma', [
    { low: 70, high: 99 },
  ]),
  laboratory('total_cholesterol', 'mg/dL', 0, '2093-3', 'Cholesterol [Mass/volume] in Serum or Plasma', [
    { high: 199 },
  ]),
  laboratory('hdl_cholesterol', 'mg/dL', 0, '2085-9', 'Cholesterol in HDL [Mass/volume] in Serum or Plasma', [
    { sex: 'female', low: 50 },
    { sex: 'male', low: 40 },
  ]),
  laboratory(
    'ldl_cholesterol',
    'mg/dL',
    0,
    '13457-7',
    'Cholesterol in LDL [Mass/volume] in Serum or Plasma by calculation',
    [{ high: 129 }],
  ),
  laboratory('triglycerides', 'mg/dL', 0, '2571-8', 'Triglyceride [Mass/volume] in Serum or Plasma', [{ high: 149 }]),
  laboratory('creatinine', 'mg/dL', 2, '2160-0', 'Creatinine [Mass/volume] in Serum or Plasma', [
    { to: 12, low: 0.3, high: 0.7 },
    { sex: 'female', low: 0.59, high: 1.04 },
    { sex: 'male', low: 0.74, high: 1.35 },
  ]),
  laboratory(
    'egfr',
    'mL/min/{1.73_m2}',
    0,
    '98979-8',
    'Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI 2021)',
    [{ from: 18, low: 60 }],
  ),
  laboratory('urea_nitrogen', 'mg/dL', 0, '3094-0', 'Urea nitrogen [Mass/volume] in Serum or Plasma', [
    { to: 17, low: 5, high: 18 },
    { low: 7, high: 20 },
  ]),
  laboratory('sodium', 'mmol/L', 0, '2951-2', 'Sodium [Moles/volume] in Serum or Plasma', [{ low: 135, high: 145 }]),
  laboratory('potassium', 'mmol/L', 1, '2823-3', 'Potassium [Moles/volume] in Serum or Plasma', [
    { to: 0, low: 3.7, high: 5.9 },
    { low: 3.5, high: 5.1 },
  ]),
  laboratory('chloride', 'mmol/L', 0, '2075-0', 'Chloride [Moles/volume] in Serum or Plasma', [{ low: 98, high: 107 }]),
  laboratory('carbon_dioxide', 'mmol/L', 0, '2028-9', 'Carbon dioxide, total [Moles/volume] in Serum or Plasma', [
    { to: 1, low: 18, high: 27 },
    { low: 22, high: 29 },
  ]),
  laboratory('calcium', 'mg/dL', 1, '17861-6', 'Calcium [Mass/volume] in Serum or Plasma', [
    { to: 17, low: 8.8, high: 10.8 },
    { low: 8.6, high: 10.2 },
  ]),
  laboratory('urine_albumin_creatinine_ratio', 'mg/g{creat}', 0, '9318-7', 'Albumin/Creatinine [Mass Ratio] in Urine', [
    { high: 29 },
  ]),
  laboratory('white_blood_cells', '10*3/uL', 1, '6690-2', 'Leukocytes [#/volume] in Blood by Automated count', [
    { to: 0, low: 6, high: 17.5 },
    { to: 5, low: 5, high: 15.5 },
    { low: 4.5, high: 11 },
  ]),
  ...bloodCountVariables,
  ...chemistryVariables,
];
