/**
 * Systems of our own identifiers: OIDs below 2.25, each a random UUID of ours in decimal (ITU-T X.667), so that they are
 * unique without a registration and pretend to be nobody's domain. See docs/decisions/fhir-identifiers.md.
 */
export const RECORD_NUMBER_SYSTEM = 'urn:oid:2.25.32892579322460950173784345420006099276';
export const ORGANIZATION_SYSTEM = 'urn:oid:2.25.125594928105600730992679988961475225709';
export const NPI_SYSTEM = 'http://hl7.org/fhir/sid/us-npi';
//# sourceMappingURL=identifier-systems.js.map