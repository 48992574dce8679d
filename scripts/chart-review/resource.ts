import type {
  AllergyIntolerance,
  CarePlan,
  CareTeam,
  CodeableConcept,
  Condition,
  Coverage,
  Device,
  DiagnosticReport,
  DocumentReference,
  Encounter,
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
  ServiceRequest,
  Specimen,
  SupplyDelivery,
} from 'fhir/r4.js';

/** The types of resource that the rules know. A closed union: the 148 of the whole of R4 make tsc slow. */
export type Resource =
  | AllergyIntolerance
  | CarePlan
  | CareTeam
  | Condition
  | Coverage
  | Device
  | DiagnosticReport
  | DocumentReference
  | Encounter
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
  | ServiceRequest
  | Specimen
  | SupplyDelivery;

export type ResourceType = Resource['resourceType'];
export type ResourceOf<T extends ResourceType> = Extract<Resource, { resourceType: T }>;

export const nameOf = (resource: Resource): string => `${resource.resourceType}/${resource.id}`;

/** Whose chart a resource says it belongs to. */
export function subjectOf(resource: Resource): string | undefined {
  if ('subject' in resource) return (resource.subject as { reference?: string } | undefined)?.reference;
  if ('patient' in resource) return (resource.patient as { reference?: string } | undefined)?.reference;
  if ('beneficiary' in resource) return resource.beneficiary.reference;
  return undefined;
}

const SNOMED = 'http://snomed.info/sct';
const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';
const LOINC = 'http://loinc.org';
const CVX = 'http://hl7.org/fhir/sid/cvx';

const codeIn = (system: string, concept: CodeableConcept | undefined): string | undefined =>
  concept?.coding?.find((coding) => coding.system === system)?.code;

export const snomed = (concept: CodeableConcept | undefined): string | undefined => codeIn(SNOMED, concept);
export const loinc = (concept: CodeableConcept | undefined): string | undefined => codeIn(LOINC, concept);
export const rxnorm = (concept: CodeableConcept | undefined): string | undefined => codeIn(RXNORM, concept);
export const cvx = (concept: CodeableConcept | undefined): string | undefined => codeIn(CVX, concept);

/** A concept in words, for sentences. */
export const words = (concept: CodeableConcept | undefined): string =>
  concept?.text ?? concept?.coding?.[0]?.display ?? concept?.coding?.[0]?.code ?? 'something without a code';
