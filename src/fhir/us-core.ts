/** Versions of US Core whose profiles the writers can claim. */
export type UsCoreVersion = '6.1.0' | '7.0.0';

const BASE = 'http://hl7.org/fhir/us/core/StructureDefinition/';

export const RACE = `${BASE}us-core-race`;
export const ETHNICITY = `${BASE}us-core-ethnicity`;
export const BIRTH_SEX = `${BASE}us-core-birthsex`;

/** The profiles that we claim, by the name at the end of their URL. All of them are in 6.1.0 and in 7.0.0. */
export type Profile =
  | 'us-core-patient'
  | 'us-core-encounter'
  | 'us-core-condition-encounter-diagnosis'
  | 'us-core-condition-problems-health-concerns'
  | ObservationProfile
  | 'us-core-medicationrequest'
  | 'us-core-procedure'
  | 'us-core-diagnosticreport-lab'
  | 'us-core-diagnosticreport-note'
  | 'us-core-careplan'
  | 'us-core-goal'
  | 'us-core-careteam'
  | 'us-core-coverage'
  | 'us-core-documentreference'
  | 'us-core-medicationdispense'
  | 'us-core-specimen'
  | 'us-core-implantable-device'
  | 'us-core-immunization'
  | 'us-core-allergyintolerance'
  | 'us-core-servicerequest'
  | 'us-core-organization'
  | 'us-core-location'
  | 'us-core-practitioner'
  | 'us-core-practitionerrole'
  | 'us-core-provenance'
  | 'us-core-relatedperson';

export type ObservationProfile =
  | 'us-core-vital-signs'
  | 'us-core-blood-pressure'
  | 'us-core-bmi'
  | 'us-core-body-height'
  | 'us-core-body-weight'
  | 'us-core-body-temperature'
  | 'us-core-heart-rate'
  | 'us-core-respiratory-rate'
  | 'us-core-head-circumference'
  | 'us-core-pulse-oximetry'
  | 'pediatric-bmi-for-age'
  | 'pediatric-weight-for-height'
  | 'head-occipital-frontal-circumference-percentile'
  | 'us-core-observation-lab'
  | 'us-core-smokingstatus'
  | 'us-core-observation-pregnancystatus'
  | 'us-core-observation-screening-assessment'
  | 'us-core-observation-clinical-result'
  | 'us-core-simple-observation';

export const profileUrl = (profile: Profile): string => BASE + profile;
