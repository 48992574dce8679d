/** Versions of US Core whose profiles the writers can claim. */
export type UsCoreVersion = '6.1.0' | '7.0.0';
export declare const RACE = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race";
export declare const ETHNICITY = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity";
export declare const BIRTH_SEX = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex";
/** The profiles that we claim, by the name at the end of their URL. All of them are in 6.1.0 and in 7.0.0. */
export type Profile = 'us-core-patient' | 'us-core-encounter' | 'us-core-condition-encounter-diagnosis' | 'us-core-condition-problems-health-concerns' | ObservationProfile | 'us-core-medicationrequest' | 'us-core-procedure' | 'us-core-diagnosticreport-lab' | 'us-core-diagnosticreport-note' | 'us-core-careplan' | 'us-core-goal' | 'us-core-implantable-device' | 'us-core-immunization' | 'us-core-allergyintolerance' | 'us-core-servicerequest' | 'us-core-organization' | 'us-core-location' | 'us-core-practitioner' | 'us-core-practitionerrole' | 'us-core-provenance';
export type ObservationProfile = 'us-core-vital-signs' | 'us-core-blood-pressure' | 'us-core-bmi' | 'us-core-body-height' | 'us-core-body-weight' | 'us-core-body-temperature' | 'us-core-heart-rate' | 'us-core-respiratory-rate' | 'us-core-head-circumference' | 'us-core-pulse-oximetry' | 'pediatric-bmi-for-age' | 'pediatric-weight-for-height' | 'head-occipital-frontal-circumference-percentile' | 'us-core-observation-lab' | 'us-core-smokingstatus' | 'us-core-observation-pregnancystatus' | 'us-core-observation-screening-assessment' | 'us-core-observation-clinical-result' | 'us-core-simple-observation';
export declare const profileUrl: (profile: Profile) => string;
