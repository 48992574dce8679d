/**
 * Laboratory: labs_vitals.yaml `within_person_cv_pct` (recalled); chloride, carbon dioxide, calcium, urea nitrogen and urine
 * albumin ratio from tables of biological variation (Ricos 1999; recalled). Blood pressure: `within_person_visit_sd` 9 and
 * 6 mmHg, of which 3 and 2 from minute to minute (assumed), at means of 124 and 73. Other vital signs assumed.
 */
export const VARIATION = {
    height: { day: 0.0012 },
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
};
/** eGFR moves with creatinine to the power -1.2 (CKD-EPI 2021). */
export const EGFR_DAY = 1.2 * 0.055;
//# sourceMappingURL=variation.js.map