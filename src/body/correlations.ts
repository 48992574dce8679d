/**
 * Variables with a score of their own, in the order in which their draws are mixed. New ones go to the end: then no other
 * variable changes.
 */
export const SCORED = [
  'height',
  'body_mass_index',
  'head_circumference',
  'systolic_blood_pressure',
  'diastolic_blood_pressure',
  'heart_rate',
  'respiratory_rate',
  'body_temperature',
  'oxygen_saturation',
  'hba1c',
  'glucose',
  'hdl_cholesterol',
  'triglycerides',
  'ldl_cholesterol',
  'egfr',
  'urea_nitrogen',
  'sodium',
  'chloride',
  'carbon_dioxide',
  'potassium',
  'calcium',
  'urine_albumin_creatinine_ratio',
  'white_blood_cells',
  'red_blood_cells',
  'mean_corpuscular_volume',
  'mean_corpuscular_hemoglobin_concentration',
  'red_cell_distribution_width',
  'platelets',
  'lymphocytes_percent',
  'monocytes_percent',
  'eosinophils_percent',
  'basophils_percent',
  'albumin',
  'globulin',
  'alanine_aminotransferase',
  'aspartate_aminotransferase',
  'gamma_glutamyl_transferase',
  'alkaline_phosphatase',
  'bilirubin',
  'urate',
  'c_reactive_protein',
  'thyrotropin',
  'ferritin',
  'vitamin_d',
  'vitamin_b12',
  'prostate_specific_antigen',
  'maturity',
] as const;

export type ScoredName = (typeof SCORED)[number];

/**
 * From this variable on a correlation that is not listed is what the listed ones imply (through the body mass index, for
 * example); before it, it is 0.
 */
export const FIRST_IMPLIED = 'red_blood_cells' satisfies ScoredName;

/**
 * Correlations of the levels' scores within sex and age.
 *
 * Blood pressure, lipids, HbA1c, eGFR, urine albumin and BMI class: NHANES 2011-2020, adults without the disease and the
 * drugs that move the variable (scripts/body/undiseased.ts), divided by the square root of both reliabilities (the part of
 * a single reading's variance that is the level's), so that readings correlate as observed. Electrolytes, BMI with white
 * cells and heart rate: NHANES 2017-18, adults (all comers), likewise. `assumed` where no figure was at hand.
 */
export const CORRELATIONS: readonly (readonly [ScoredName, ScoredName, number])[] = [
  ['systolic_blood_pressure', 'diastolic_blood_pressure', 0.5], // observed 0.47
  ['body_mass_index', 'systolic_blood_pressure', 0.3], // observed 0.20
  ['body_mass_index', 'diastolic_blood_pressure', 0.1], // 0.17; 0.13 in all comers, to whom hypertension adds
  ['body_mass_index', 'hdl_cholesterol', -0.4], // -0.37
  ['body_mass_index', 'triglycerides', 0.32], // 0.28
  ['body_mass_index', 'ldl_cholesterol', 0.11], // 0.10
  ['body_mass_index', 'hba1c', 0.23], // 0.21
  ['hdl_cholesterol', 'triglycerides', -0.57], // -0.52
  ['ldl_cholesterol', 'triglycerides', 0.27], // 0.24
  ['ldl_cholesterol', 'hdl_cholesterol', -0.13], // -0.07; all comers 0.16 of total and HDL
  ['hba1c', 'hdl_cholesterol', -0.19], // -0.18
  ['hba1c', 'triglycerides', 0.26], // 0.14; ln 0.22 in all comers, to whom statins and metformin give less
  ['hba1c', 'ldl_cholesterol', 0.12], // 0.11
  ['hba1c', 'diastolic_blood_pressure', 0.16], // 0.07 in all comers
  ['hba1c', 'systolic_blood_pressure', 0.18], // 0.07; 0.21 in all comers
  ['systolic_blood_pressure', 'triglycerides', 0.23], // 0.14
  ['diastolic_blood_pressure', 'triglycerides', 0.23], // 0.16
  ['systolic_blood_pressure', 'ldl_cholesterol', 0.11], // 0.07
  ['diastolic_blood_pressure', 'ldl_cholesterol', 0.14], // 0.10
  ['hdl_cholesterol', 'egfr', -0.08], // -0.06 in all comers
  ['egfr', 'urine_albumin_creatinine_ratio', 0.18], // 0.14
  // Urine albumin in all comers: ln 0.28, 0.05 and 0.09 (hypertension has no effect of its own on it).
  ['hba1c', 'urine_albumin_creatinine_ratio', 0.1], // 0.31 with diabetes
  ['systolic_blood_pressure', 'urine_albumin_creatinine_ratio', 0.36],
  ['diastolic_blood_pressure', 'urine_albumin_creatinine_ratio', 0.2],
  ['triglycerides', 'urine_albumin_creatinine_ratio', 0.14],
  ['sodium', 'chloride', 0.7], // 0.64
  ['carbon_dioxide', 'chloride', -0.22], // -0.18
  ['carbon_dioxide', 'sodium', 0.15], // assumed: keeps the anion gap's spread at about 2.7 mmol/L
  ['body_mass_index', 'white_blood_cells', 0.2], // assumed: as BMI with C-reactive protein, weaker
  ['body_mass_index', 'heart_rate', 0.12], // assumed: resting rate is a few beats higher in obesity
  ['heart_rate', 'diastolic_blood_pressure', 0.2], // assumed
  ['head_circumference', 'height', 0.4], // assumed: siblings of one growth
  // NHANES 2017-18, adults; red cells and volume so that the spread of the hematocrit by sex and age comes out.
  ['red_blood_cells', 'mean_corpuscular_volume', -0.52],
  ['mean_corpuscular_volume', 'red_cell_distribution_width', -0.48], // observed -0.42
  ['mean_corpuscular_volume', 'mean_corpuscular_hemoglobin_concentration', 0.35], // assumed: small cells are pale
  ['mean_corpuscular_hemoglobin_concentration', 'red_cell_distribution_width', -0.35], // assumed, likewise
  ['white_blood_cells', 'lymphocytes_percent', -0.48], // neutrophils 0.39
  ['lymphocytes_percent', 'monocytes_percent', 0.1], // gives the spread of neutrophils
  ['white_blood_cells', 'platelets', 0.25], // assumed
  ['calcium', 'albumin', 0.62], // 0.49
  ['albumin', 'globulin', -0.38], // gives the spread of total protein, and 0.43 with albumin
  ['alanine_aminotransferase', 'aspartate_aminotransferase', 0.86], // 0.75
  ['alanine_aminotransferase', 'gamma_glutamyl_transferase', 0.6], // ln 0.59
  ['aspartate_aminotransferase', 'gamma_glutamyl_transferase', 0.52], // assumed
  ['body_mass_index', 'alanine_aminotransferase', 0.25], // 0.16
  ['body_mass_index', 'gamma_glutamyl_transferase', 0.2], // assumed
  ['body_mass_index', 'c_reactive_protein', 0.53], // ln 0.49
  ['white_blood_cells', 'c_reactive_protein', 0.4], // 0.27
  ['albumin', 'c_reactive_protein', -0.3], // assumed: falls in inflammation
  ['body_mass_index', 'albumin', -0.25], // assumed
  ['body_mass_index', 'urate', 0.35], // 0.29
  ['triglycerides', 'urate', 0.2], // assumed
  ['mean_corpuscular_volume', 'ferritin', 0.3], // assumed: as iron, 0.34
  ['red_cell_distribution_width', 'ferritin', -0.3], // assumed
  ['c_reactive_protein', 'ferritin', 0.2], // assumed
  ['body_mass_index', 'vitamin_d', -0.2], // assumed
];
