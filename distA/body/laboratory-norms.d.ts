import { type Norm } from './norm.ts';
export declare const LABORATORY_NORMS: {
    readonly hba1c: Norm;
    readonly hdl_cholesterol: Norm;
    readonly triglycerides: Norm;
    readonly ldl_cholesterol: Norm;
    readonly egfr: Norm;
    readonly sodium: Norm;
    readonly chloride: Norm;
    readonly carbon_dioxide: Norm;
    readonly potassium: Norm;
    readonly calcium: Norm;
    readonly urine_albumin_creatinine_ratio: Norm;
    readonly white_blood_cells: Norm;
};
