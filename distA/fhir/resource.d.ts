import type { AllergyIntolerance, CarePlan, Condition, Device, DiagnosticReport, Encounter, Goal, ImagingStudy, Immunization, Location, MedicationAdministration, MedicationRequest, Observation, Organization, Patient, Practitioner, PractitionerRole, Procedure, Provenance, ServiceRequest, SupplyDelivery } from 'fhir/r4.js';
import type { EntryKind } from '../record/index.ts';
/** The resources that we write. A union of our own: narrowing the 148 members of the whole of R4 makes tsc slow. */
export type FhirResource = AllergyIntolerance | CarePlan | Condition | Device | DiagnosticReport | Encounter | Goal | ImagingStudy | Immunization | Location | MedicationAdministration | MedicationRequest | Observation | Organization | Patient | Practitioner | PractitionerRole | Procedure | Provenance | ServiceRequest | SupplyDelivery;
export type ResourceType = FhirResource['resourceType'];
/** Resources about places and staff: the same, byte for byte, in every bundle that refers to them. */
export type SharedResource = Organization | Location | Practitioner | PractitionerRole;
/** The resource that an entry becomes. */
export declare const RESOURCE_OF: Readonly<Record<EntryKind, ResourceType>>;
