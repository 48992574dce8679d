import { luhnHolds, verhoeffHolds } from './check-digit.js';
const matches = (pattern, otherwise) => (code) => pattern.test(code) ? undefined : otherwise;
/** SNOMED CT identifier: 6 to 18 digits, a concept's partition (00 or 10) before the check digit (IHTSDO TIG, SCTID). */
function snomed(code) {
    if (!/^[1-9]\d{5,17}$/.test(code))
        return 'a SNOMED CT code has 6 to 18 digits';
    if (!verhoeffHolds(code))
        return 'the check digit does not fit: a digit is wrong, missing or swapped';
    return /[01]0\d$/.test(code)
        ? undefined
        : 'this is the identifier of a description or relationship, not of a concept';
}
/** LOINC number: digits, hyphen, check digit; answers (LA), parts (LP) and groups (LG, LL) are checked for form only. */
function loinc(code) {
    if (/^L[AGLP]\d{1,8}-\d$/.test(code))
        return undefined;
    if (!/^[1-9]\d{0,6}-\d$/.test(code))
        return 'a LOINC code is up to 7 digits, a hyphen and a check digit';
    return luhnHolds(code.replace('-', ''))
        ? undefined
        : 'the check digit does not fit: a digit is wrong, missing or swapped';
}
function cdcrec(code) {
    if (!/^\d{4}-\d$/.test(code))
        return 'a CDC race or ethnicity code is 4 digits, a hyphen and a check digit';
    return luhnHolds(code.replace('-', '')) ? undefined : 'the check digit does not fit';
}
const SHAPES = {
    snomed,
    loinc,
    cdcrec,
    rxnorm: matches(/^[1-9]\d{0,7}$/, 'an RxNorm code has 1 to 8 digits'),
    cvx: matches(/^\d{2,3}$/, 'a CVX code has 2 or 3 digits, such as "08" or "140"'),
    icd10cm: matches(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/, 'an ICD-10-CM code is a letter, a digit, a letter or digit, then up to 4 more after a full stop, such as "E11.9"'),
    icd10pcs: matches(/^[0-9A-HJ-NP-Z]{7}$/, 'an ICD-10-PCS code has 7 letters or digits, without I and O'),
    nucc: matches(/^\d{2,3}[0-9A-Z]{6,7}X$/, 'a NUCC code has 10 characters and ends in X, such as "207Q00000X"'),
    nubc: matches(/^\d{2}$/, 'a patient discharge status has 2 digits, such as "01"'),
    dicom: matches(/^([A-Z]{2,16}|\d{6})$/, 'a DICOM code is a modality such as "DX" or has 6 digits'),
    uri: matches(/^[a-z][a-z0-9+.-]*:\S+$/, 'a URI begins with its scheme, such as "urn:oid:1.2.840.10008.5.1.4.1.1.7"'),
};
/** What is wrong with the form of a code (length, characters, check digit); undefined if nothing is. */
export const codeProblem = (system, code) => SHAPES[system](code);
//# sourceMappingURL=code-shape.js.map