/** Code systems by the short names that modules and value sets use. */
export declare const SYSTEMS: {
    readonly snomed: 'http://snomed.info/sct';
    readonly loinc: 'http://loinc.org';
    readonly rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm';
    readonly cvx: 'http://hl7.org/fhir/sid/cvx';
    readonly icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm';
    readonly icd10pcs: 'http://www.cms.gov/Medicare/Coding/ICD10';
    readonly nucc: 'http://nucc.org/provider-taxonomy';
    readonly cdcrec: 'urn:oid:2.16.840.1.113883.6.238';
    readonly nubc: 'http://www.nubc.org/patient-discharge';
    readonly dicom: 'http://dicom.nema.org/resources/ontology/DCM';
    /** Codes that are URIs, such as the SOP classes of DICOM (`urn:oid:…`). */
    readonly uri: 'urn:ietf:rfc:3986';
};
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
}
/** `system|code` of the first coding. */
export declare const conceptKey: (concept: Concept) => string;
export declare const codingKey: (coding: Coding) => string;
