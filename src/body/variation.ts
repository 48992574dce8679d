/** What makes two readings of the same level differ. */
export interface Variation {
  /** From day to day, biology and assay together: coefficient of variation (of ln, for skewed variables). */
  readonly day: number;
  /** From minute to minute on one day, device and posture: standard deviation in the variable's unit. */
  readonly minute?: number;
  /** Likewise of children of 3 to 8 years, who do not keep still; of others less, from 15 on none. */
  readonly restless?: number;
  /** Another variable whose day-to-day deviation goes along, with the correlation. */
  readonly along?: { readonly with: string; readonly r: number };
}

/**
 * Laboratory: labs_vitals.yaml `within_person_cv_pct` (recalled); chloride, carbon dioxide, calcium, urea nitrogen and urine
 * albumin ratio from tables of biological variation (Ricos 1999; recalled). Blood pressure: `within_person_visit_sd` 9 and
 * 6 mmHg, of which 3 and 2 from minute to minute (assumed), at means of 124 and 73. Other vital signs assumed. Hemoglobin 2.8,
 * leukocytes 11, ALT and thyrotropin 19, C-reactive protein 42, urate 8.6 %: labs_vitals.yaml; of hemoglobin the count has
 * nearly all. The other blood counts, proteins, enzymes and vitamins as chloride. Children's height: 30 % of measurements in 55 US
 * offices were within 0.5 cm of an expert's, which is an SD of 1.3 cm (Lipman 2004, Arch Dis Child 89:342, 878 children); that two thirds
 * of it differ from visit to visit, and its course over age, are assumed.
 */
export const VARIATION: Readonly<Record<string, Variation>> = {
  height: { day: 0.0012, restless: 0.9 },
  weight: { day: 0.008 },
  head_circumference: { day: 0.004 },
  systolic_blood_pressure: { day: 0.068, minute: 3 },
  diastolic_blood_pressure: { day: 0.077, minute: 2, along: { with: 'systolic_blood_pressure', r: 0.5 } },
  heart_rate: { day: 0.08, minute: 2 },
  respiratory_rate: { day: 0.07, minute: 0.7 },
  body_temperature: { day: 0.0055, minute: 0.05 },
  oxygen_saturation: { day: 0.006, minute: 0.3 },
  hba1c: { day: 0.019 },
  glucose: { day: 0.057, along: { with: 'hba1c', r: 0.1 } },
  fasting_glucose: { day: 0.057, along: { with: 'glucose', r: 0.8 } },
  hdl_cholesterol: { day: 0.07 },
  triglycerides: { day: 0.2 },
  ldl_cholesterol: { day: 0.08 },
  creatinine: { day: 0.055 },
  urea_nitrogen: { day: 0.12, along: { with: 'creatinine', r: 0.3 } },
  sodium: { day: 0.006 },
  potassium: { day: 0.046 },
  chloride: { day: 0.011, along: { with: 'sodium', r: 0.6 } },
  carbon_dioxide: { day: 0.045 },
  calcium: { day: 0.019 },
  urine_albumin_creatinine_ratio: { day: 0.45 },
  white_blood_cells: { day: 0.11 },
  red_blood_cells: { day: 0.026 },
  mean_corpuscular_volume: { day: 0.008 },
  mean_corpuscular_hemoglobin_concentration: { day: 0.006 },
  red_cell_distribution_width: { day: 0.015 },
  platelets: { day: 0.08 },
  lymphocytes_percent: { day: 0.09 },
  monocytes_percent: { day: 0.1 },
  eosinophils_percent: { day: 0.18 },
  basophils_percent: { day: 0.15 },
  albumin: { day: 0.03 },
  globulin: { day: 0.04 },
  alanine_aminotransferase: { day: 0.19 },
  aspartate_aminotransferase: { day: 0.12, along: { with: 'alanine_aminotransferase', r: 0.6 } },
  gamma_glutamyl_transferase: { day: 0.13 },
  alkaline_phosphatase: { day: 0.06 },
  bilirubin: { day: 0.2 },
  urate: { day: 0.086 },
  c_reactive_protein: { day: 0.42 },
  thyrotropin: { day: 0.19 },
  ferritin: { day: 0.14 },
  vitamin_d: { day: 0.1 },
  vitamin_b12: { day: 0.09 },
  prostate_specific_antigen: { day: 0.15 },
};

/** eGFR moves with creatinine to the power -1.2 (CKD-EPI 2021). */
export const EGFR_DAY = 1.2 * 0.055;
