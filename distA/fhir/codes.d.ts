import type { CodeableConcept, Coding } from 'fhir/r4.js';
/** meta.security of everything that we write: test health data. Without display, since it stands on every resource. */
export declare const TEST_DATA: Coding;
export declare const ACT_CLASS: {
    readonly ambulatory: Coding;
    readonly emergency: Coding;
    readonly inpatient: Coding;
    readonly nonAcute: Coding;
    readonly home: Coding;
    readonly virtual: Coding;
};
export declare const PRIMARY_PERFORMER: CodeableConcept;
export declare const CONDITION_ACTIVE: CodeableConcept;
export declare const CONDITION_RESOLVED: CodeableConcept;
export declare const CONDITION_CONFIRMED: CodeableConcept;
export declare const PROBLEM_LIST_ITEM: CodeableConcept;
export declare const ENCOUNTER_DIAGNOSIS: CodeableConcept;
export declare const ALLERGY_ACTIVE: CodeableConcept;
export declare const ALLERGY_RESOLVED: CodeableConcept;
export declare const ALLERGY_CONFIRMED: CodeableConcept;
export declare const OBSERVATION_CATEGORY: {
    readonly 'vital-signs': CodeableConcept;
    readonly laboratory: CodeableConcept;
    readonly 'social-history': CodeableConcept;
    readonly survey: CodeableConcept;
    readonly exam: CodeableConcept;
    readonly imaging: CodeableConcept;
    readonly procedure: CodeableConcept;
    readonly therapy: CodeableConcept;
};
export declare const HIGH: CodeableConcept;
export declare const LOW: CodeableConcept;
export declare const NORMAL: CodeableConcept;
export declare const REASON_UNKNOWN: CodeableConcept;
export declare const LABORATORY_SERVICE: CodeableConcept;
export declare const RADIOLOGY_SERVICE: CodeableConcept;
export declare const MEDICATION_CATEGORY: {
    readonly inpatient: CodeableConcept;
    readonly discharge: CodeableConcept;
    readonly community: CodeableConcept;
};
export declare const MEDICAL_RECORD_NUMBER: CodeableConcept;
export declare const PROVIDER_ORGANIZATION: CodeableConcept;
export declare const LOCATION_TYPE: {
    readonly hospital: CodeableConcept;
    readonly primary_care: CodeableConcept;
    readonly urgent_care: CodeableConcept;
    readonly pharmacy: CodeableConcept;
    readonly nursing_facility: CodeableConcept;
};
export declare const AUTHOR: CodeableConcept;
export declare const ASSESSMENT_AND_PLAN: CodeableConcept;
export declare const MARITAL_STATUS: {
    readonly S: CodeableConcept;
    readonly M: CodeableConcept;
    readonly D: CodeableConcept;
    readonly W: CodeableConcept;
};
