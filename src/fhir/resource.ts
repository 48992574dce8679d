import type {
  AllergyIntolerance,
  CarePlan,
  CareTeam,
  Condition,
  Coverage,
  Device,
  DiagnosticReport,
  DocumentReference,
  Encounter,
  FamilyMemberHistory,
  Goal,
  ImagingStudy,
  Immunization,
  Location,
  MedicationAdministration,
  MedicationDispense,
  MedicationRequest,
  Observation,
  Organization,
  Patient,
  Practitioner,
  PractitionerRole,
  Procedure,
  Provenance,
  RelatedPerson,
  ServiceRequest,
  Specimen,
  SupplyDelivery,
} from 'fhir/r4.js';
import type { EntryKind } from '../record/index.ts';

/** The resources that we write. A union of our own: narrowing the 148 members of the whole of R4 makes tsc slow. */
export type FhirResource =
  | AllergyIntolerance
  | CarePlan
  | CareTeam
  | Condition
  | Coverage
  | Device
  | DiagnosticReport
  | DocumentReference
  | Encounter
  | FamilyMemberHistory
  | Goal
  | ImagingStudy
  | Immunization
  | Location
  | MedicationAdministration
  | MedicationDispense
  | MedicationRequest
  | Observation
  | Organization
  | Patient
  | Practitioner
  | PractitionerRole
  | Procedure
  | Provenance
  | RelatedPerson
  | ServiceRequest
  | Specimen
  | SupplyDelivery;

export type ResourceType = FhirResource['resourceType'];

/** Resources about places, staff and payers: the same, byte for byte, in every bundle that refers to them. */
export type SharedResource = Organization | Location | Practitioner | PractitionerRole;

/** The resource that an entry becomes. */
export const RESOURCE_OF: Readonly<Record<EntryKind, ResourceType>> = {
  encounter: 'Encounter',
  condition: 'Condition',
  allergy: 'AllergyIntolerance',
  observation: 'Observation',
  report: 'DiagnosticReport',
  procedure: 'Procedure',
  medication: 'MedicationRequest',
  administration: 'MedicationAdministration',
  care_plan: 'CarePlan',
  device: 'Device',
  supply: 'SupplyDelivery',
  immunization: 'Immunization',
  imaging: 'ImagingStudy',
  order: 'ServiceRequest',
  family_history: 'FamilyMemberHistory',
  death: 'Observation',
};
