const BASE = 'http://hl7.org/fhir/us/core/StructureDefinition/';
export const RACE = `${BASE}us-core-race`;
export const ETHNICITY = `${BASE}us-core-ethnicity`;
export const BIRTH_SEX = `${BASE}us-core-birthsex`;
export const profileUrl = (profile) => BASE + profile;
//# sourceMappingURL=us-core.js.map