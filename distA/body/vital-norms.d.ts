import { type Norm } from './norm.ts';
export declare const VITAL_NORMS: {
    readonly body_mass_index: Norm;
    readonly systolic_blood_pressure: Norm;
    readonly diastolic_blood_pressure: Norm;
    readonly heart_rate: Norm;
    readonly respiratory_rate: Norm;
    readonly body_temperature: Norm;
    readonly oxygen_saturation: Norm;
};
