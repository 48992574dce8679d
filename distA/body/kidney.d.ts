import type { Sex } from './norm.ts';
/** Creatinine in mg/dL that belongs to a filtration rate in mL/min per 1.73 m2; `height` in cm. */
export declare function creatinineOf(egfr: number, sex: Sex, age: number, height: number): number;
/** What a laboratory reports: CKD-EPI 2021 from 18 years, bedside Schwartz below. */
export declare function egfrOf(creatinine: number, sex: Sex, age: number, height: number): number;
