/** By variable. */
export declare const NORMS: {
    readonly hba1c: import("./norm.ts").Norm;
    readonly hdl_cholesterol: import("./norm.ts").Norm;
    readonly triglycerides: import("./norm.ts").Norm;
    readonly ldl_cholesterol: import("./norm.ts").Norm;
    readonly egfr: import("./norm.ts").Norm;
    readonly sodium: import("./norm.ts").Norm;
    readonly chloride: import("./norm.ts").Norm;
    readonly carbon_dioxide: import("./norm.ts").Norm;
    readonly potassium: import("./norm.ts").Norm;
    readonly calcium: import("./norm.ts").Norm;
    readonly urine_albumin_creatinine_ratio: import("./norm.ts").Norm;
    readonly white_blood_cells: import("./norm.ts").Norm;
    readonly body_mass_index: import("./norm.ts").Norm;
    readonly systolic_blood_pressure: import("./norm.ts").Norm;
    readonly diastolic_blood_pressure: import("./norm.ts").Norm;
    readonly heart_rate: import("./norm.ts").Norm;
    readonly respiratory_rate: import("./norm.ts").Norm;
    readonly body_temperature: import("./norm.ts").Norm;
    readonly oxygen_saturation: import("./norm.ts").Norm;
};
