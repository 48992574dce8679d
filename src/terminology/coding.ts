/** Code systems by the short names that modules and value sets use. */
export const SYSTEMS = {
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  cvx: 'http://hl7.org/fhir/sid/cvx',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  icd10pcs: 'http://www.cms.gov/Medicare/Coding/ICD10',
  nucc: 'http://nucc.org/provider-taxonomy',
  cdcrec: 'urn:oid:2.16.840.1.113883.6.238',
  nubc: 'http://www.nubc.org/patient-discharge',
  dicom: 'http://dicom.nema.org/resources/ontology/DCM',
  /** Codes that are URIs, such as the SOP classes of DICOM (`urn:oid:…`). */
  uri: 'urn:ietf:rfc:3986',
} as const;

export type SystemName = keyof typeof SYSTEMS;

export interface Coding {
  readonly system: SystemName;
  readonly code: string;
  readonly display: string;
}

/** One meaning, in one or more code systems; the first coding stands for it in indexes. Never empty. */
export interface Concept {
  readonly codings: readonly [Coding, ...Coding[]];
  readonly text?: string;
  /** The first year in which what it names could be had. */
  readonly since?: number;
}

/** `system|code` of the first coding. */
export const conceptKey = (concept: Concept): string => codingKey(concept.codings[0]);

export const codingKey = (coding: Coding): string => `${coding.system}|${coding.code}`;
