import type { CodeableConcept, Coding } from 'fhir/r4.js';
import { SYSTEMS } from '../terminology/index.ts';
import { coded } from './coded.ts';
import { lasting } from './lasting.ts';

const HL7 = 'http://terminology.hl7.org/CodeSystem/';

/**
 * HL7's own codes that the writers need, with their displays from the R4 4.0.1 definitions. Plain constants: shared by
 * all resources and never changed.
 */
const hl7 = (system: string, code: string, display: string): Coding => structural(HL7 + system, code, display);

/** The display of a code that is its own name in lower case (`vital-signs`) says nothing more: it stands on every resource and is left out. */
function structural(system: string, code: string, display: string): Coding {
  return lasting(display.toLowerCase().replaceAll(' ', '-') === code ? { system, code } : { system, code, display });
}

const concept = (system: string, code: string, display: string): CodeableConcept =>
  lasting({ coding: [hl7(system, code, display)] });

/** A code that stands on many resources and that readers of FHIR know or look up once: without display. */
const bare = (system: string, code: string): Coding => lasting({ system: HL7 + system, code });

const bareConcept = (system: string, code: string): CodeableConcept => lasting({ coding: [bare(system, code)] });

/** meta.security of everything that we write: test health data. */
export const TEST_DATA = bare('v3-ActReason', 'HTEST');

export const ACT_CLASS = {
  ambulatory: bare('v3-ActCode', 'AMB'),
  emergency: bare('v3-ActCode', 'EMER'),
  inpatient: bare('v3-ActCode', 'IMP'),
  nonAcute: bare('v3-ActCode', 'NONAC'),
  home: bare('v3-ActCode', 'HH'),
  virtual: bare('v3-ActCode', 'VR'),
} as const;

export const PRIMARY_PERFORMER = bareConcept('v3-ParticipationType', 'PPRF');

export const CONDITION_ACTIVE = concept('condition-clinical', 'active', 'Active');
export const CONDITION_RESOLVED = concept('condition-clinical', 'resolved', 'Resolved');
export const CONDITION_CONFIRMED = concept('condition-ver-status', 'confirmed', 'Confirmed');
export const PROBLEM_LIST_ITEM = concept('condition-category', 'problem-list-item', 'Problem List Item');
export const ENCOUNTER_DIAGNOSIS = concept('condition-category', 'encounter-diagnosis', 'Encounter Diagnosis');

export const ALLERGY_ACTIVE = concept('allergyintolerance-clinical', 'active', 'Active');
export const ALLERGY_RESOLVED = concept('allergyintolerance-clinical', 'resolved', 'Resolved');
export const ALLERGY_CONFIRMED = concept('allergyintolerance-verification', 'confirmed', 'Confirmed');

export const OBSERVATION_CATEGORY = {
  'vital-signs': concept('observation-category', 'vital-signs', 'Vital Signs'),
  laboratory: concept('observation-category', 'laboratory', 'Laboratory'),
  'social-history': concept('observation-category', 'social-history', 'Social History'),
  survey: concept('observation-category', 'survey', 'Survey'),
  exam: concept('observation-category', 'exam', 'Exam'),
  imaging: concept('observation-category', 'imaging', 'Imaging'),
  procedure: concept('observation-category', 'procedure', 'Procedure'),
  therapy: concept('observation-category', 'therapy', 'Therapy'),
} as const;

export const HIGH = bareConcept('v3-ObservationInterpretation', 'H');
export const LOW = bareConcept('v3-ObservationInterpretation', 'L');
export const REASON_UNKNOWN = concept('data-absent-reason', 'unknown', 'Unknown');

export const LABORATORY_SERVICE = concept('v2-0074', 'LAB', 'Laboratory');
export const RADIOLOGY_SERVICE = coded(SYSTEMS.loinc, 'LP29684-5', 'Radiology');

export const MEDICATION_CATEGORY = {
  inpatient: concept('medicationrequest-category', 'inpatient', 'Inpatient'),
  discharge: concept('medicationrequest-category', 'discharge', 'Discharge'),
  community: concept('medicationrequest-category', 'community', 'Community'),
} as const;

export const MEDICAL_RECORD_NUMBER = concept('v2-0203', 'MR', 'Medical record number');
export const PAYER_ORGANIZATION = bareConcept('organization-type', 'pay');
export const PROVIDER_ORGANIZATION = bareConcept('organization-type', 'prov');

export const LOCATION_TYPE = {
  hospital: concept('v3-RoleCode', 'HOSP', 'Hospital'),
  primary_care: concept('v3-RoleCode', 'PC', 'Primary care clinic'),
  urgent_care: concept('v3-RoleCode', 'OF', 'Outpatient facility'),
  pharmacy: concept('v3-RoleCode', 'PHARM', 'Pharmacy'),
  nursing_facility: concept('v3-RoleCode', 'NCCF', 'Nursing or custodial care facility'),
} as const;

export const SUBSCRIBER_RELATIONSHIP = {
  self: concept('subscriber-relationship', 'self', 'Self'),
  child: concept('subscriber-relationship', 'child', 'Child'),
} as const;

export const FIRST_FILL = bareConcept('v3-ActCode', 'FFC');

export const VACCINE_ROUTE = {
  intramuscular: bareConcept('v3-RouteOfAdministration', 'IM'),
  subcutaneous: bareConcept('v3-RouteOfAdministration', 'SQ'),
  oral: bareConcept('v3-RouteOfAdministration', 'PO'),
  nasal: bareConcept('v3-RouteOfAdministration', 'NASINHL'),
} as const;

export const CLINICAL_NOTE: CodeableConcept = lasting({
  coding: [
    structural(
      'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
      'clinical-note',
      'Clinical Note',
    ),
  ],
});

export const AUTHOR = concept('provenance-participant-type', 'author', 'Author');

export const ASSESSMENT_AND_PLAN = coded(
  'http://hl7.org/fhir/us/core/CodeSystem/careplan-category',
  'assess-plan',
  'Assessment and Plan of Treatment',
);

export const MARITAL_STATUS = {
  S: concept('v3-MaritalStatus', 'S', 'Never Married'),
  M: concept('v3-MaritalStatus', 'M', 'Married'),
  D: concept('v3-MaritalStatus', 'D', 'Divorced'),
  W: concept('v3-MaritalStatus', 'W', 'Widowed'),
} as const;

export const NEXT_OF_KIN = concept('v2-0131', 'N', 'Next-of-Kin');

const gender = (code: string, display: string): CodeableConcept =>
  coded('http://hl7.org/fhir/administrative-gender', code, display);
export const ADMINISTRATIVE_GENDER = { female: gender('female', 'Female'), male: gender('male', 'Male') } as const;

export const RELATIONSHIP = {
  mother: concept('v3-RoleCode', 'MTH', 'mother'),
  father: concept('v3-RoleCode', 'FTH', 'father'),
  spouse: concept('v3-RoleCode', 'SPS', 'spouse'),
  partner: concept('v3-RoleCode', 'DOMPART', 'domestic partner'),
  child: concept('v3-RoleCode', 'CHILD', 'child'),
  grandmother: concept('v3-RoleCode', 'GRMTH', 'grandmother'),
  grandchild: concept('v3-RoleCode', 'GRNDCHILD', 'grandchild'),
} as const;
