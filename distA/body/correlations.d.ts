/**
 * Variables with a score of their own, in the order in which their draws are mixed. New ones go to the end: then no other
 * variable changes.
 */
export declare const SCORED: readonly ['height', 'body_mass_index', 'head_circumference', 'systolic_blood_pressure', 'diastolic_blood_pressure', 'heart_rate', 'respiratory_rate', 'body_temperature', 'oxygen_saturation', 'hba1c', 'glucose', 'hdl_cholesterol', 'triglycerides', 'ldl_cholesterol', 'egfr', 'urea_nitrogen', 'sodium', 'chloride', 'carbon_dioxide', 'potassium', 'calcium', 'urine_albumin_creatinine_ratio', 'white_blood_cells'];
export type ScoredName = (typeof SCORED)[number];
/**
 * Correlations of the levels' scores within sex and age; pairs not listed are 0.
 *
 * Blood pressure, lipids, HbA1c, eGFR, urine albumin and BMI class: NHANES 2011-2020, adults without the disease and the
 * drugs that move the variable (scripts/body/undiseased.ts), divided by the square root of both reliabilities (the part of
 * a single reading's variance that is the level's), so that readings correlate as observed. Electrolytes, BMI with white
 * cells and heart rate: NHANES 2017-18, adults (all comers), likewise. `assumed` where no figure was at hand.
 */
export declare const CORRELATIONS: readonly (readonly [ScoredName, ScoredName, number])[];
