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
];
/**
 * Correlations of the levels' scores within sex and age; pairs not listed are 0.
 *
 * Blood pressure, lipids, HbA1c, eGFR, urine albumin and BMI class: NHANES 2011-2020, adults without the disease and the
 * drugs that move the variable (scripts/body/undiseased.ts), divided by the square root of both reliabilities (the part of
 * a single reading's variance that is the level's), so that readings correlate as observed. Electrolytes, BMI with white
 * cells and heart rate: NHANES 2017-18, adults (all comers), likewise. `assumed` where no figure was at hand.
 */
export const CORRELATIONS = [
    ['systolic_blood_pressure', 'diastolic_blood_pressure', 0.5], // observed 0.47
    ['body_mass_index', 'systolic_blood_pressure', 0.3], // observed 0.20
    ['body_mass_index', 'diastolic_blood_pressure', 0.24], // 0.17
    ['body_mass_index', 'hdl_cholesterol', -0.4], // -0.37
    ['body_mass_index', 'triglycerides', 0.32], // 0.28
    ['body_mass_index', 'ldl_cholesterol', 0.11], // 0.10
    ['body_mass_index', 'hba1c', 0.23], // 0.21
    ['hdl_cholesterol', 'triglycerides', -0.57], // -0.52
    ['ldl_cholesterol', 'triglycerides', 0.27], // 0.24
    ['ldl_cholesterol', 'hdl_cholesterol', -0.08], // -0.07
    ['hba1c', 'hdl_cholesterol', -0.19], // -0.18
    ['hba1c', 'triglycerides', 0.16], // 0.14
    ['hba1c', 'ldl_cholesterol', 0.12], // 0.11
    ['hba1c', 'systolic_blood_pressure', 0.11], // 0.07
    ['systolic_blood_pressure', 'triglycerides', 0.23], // 0.14
    ['diastolic_blood_pressure', 'triglycerides', 0.23], // 0.16
    ['systolic_blood_pressure', 'ldl_cholesterol', 0.11], // 0.07
    ['diastolic_blood_pressure', 'ldl_cholesterol', 0.14], // 0.10
    ['egfr', 'urine_albumin_creatinine_ratio', 0.18], // 0.14
    ['sodium', 'chloride', 0.7], // 0.64
    ['carbon_dioxide', 'chloride', -0.22], // -0.18
    ['carbon_dioxide', 'sodium', 0.15], // assumed: keeps the anion gap's spread at about 2.7 mmol/L
    ['body_mass_index', 'white_blood_cells', 0.2], // assumed: as BMI with C-reactive protein, weaker
    ['body_mass_index', 'heart_rate', 0.12], // assumed: resting rate is a few beats higher in obesity
    ['heart_rate', 'diastolic_blood_pressure', 0.2], // assumed
    ['head_circumference', 'height', 0.4], // assumed: siblings of one growth
];
//# sourceMappingURL=correlations.js.map