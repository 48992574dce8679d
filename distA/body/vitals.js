/**
 * GMF's vital sign names (gmf.md 1.9) and the variable behind each. Percentiles are 0 to 100, as GMF records them. Left
 * ventricular ejection fraction has none: it exists only after a module has set it.
 */
export const VITALS = new Map([
    ['Height', 'height'],
    ['Weight', 'weight'],
    ['Height Percentile', 'height_percentile'],
    ['Weight Percentile', 'weight_percentile'],
    ['BMI', 'body_mass_index'],
    ['Head Circumference', 'head_circumference'],
    ['Head Circumference Percentile', 'head_circumference_percentile'],
    ['Systolic Blood Pressure', 'systolic_blood_pressure'],
    ['Diastolic Blood Pressure', 'diastolic_blood_pressure'],
    ['Oxygen Saturation', 'oxygen_saturation'],
    ['Blood Glucose', 'hba1c'],
    ['Glucose', 'glucose'],
    ['Urea Nitrogen', 'urea_nitrogen'],
    ['Creatinine', 'creatinine'],
    ['Calcium', 'calcium'],
    ['Sodium', 'sodium'],
    ['Potassium', 'potassium'],
    ['Chloride', 'chloride'],
    ['Carbon Dioxide', 'carbon_dioxide'],
    ['Total Cholesterol', 'total_cholesterol'],
    ['Triglycerides', 'triglycerides'],
    ['LDL', 'ldl_cholesterol'],
    ['HDL', 'hdl_cholesterol'],
    ['Microalbumin Creatinine Ratio', 'urine_albumin_creatinine_ratio'],
    ['EGFR', 'egfr'],
    ['Left ventricular Ejection fraction', undefined],
    ['Heart Rate', 'heart_rate'],
    ['Respiration Rate', 'respiratory_rate'],
]);
export const gmfVitals = [...VITALS.keys()];
//# sourceMappingURL=vitals.js.map