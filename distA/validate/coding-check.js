import { memberOf } from './binding-check.js';
import { asArray, isObject } from './json.js';
import { didYouMean } from './nearest.js';
import { report, reportOnce, show } from './run.js';
const ucum = 'http://unitsofmeasure.org';
/** Systems that everybody knows but whose codes are not at hand: nothing is said about them. */
const silent = new Set([
    'http://snomed.info/sct',
    'http://loinc.org',
    'http://www.nlm.nih.gov/research/umls/rxnorm',
    'http://hl7.org/fhir/sid/cvx',
    'http://hl7.org/fhir/sid/mvx',
    'http://hl7.org/fhir/sid/ndc',
    'http://hl7.org/fhir/sid/icd-10-cm',
    'http://hl7.org/fhir/sid/icd-10',
    'http://hl7.org/fhir/sid/icd-9-cm',
    'http://www.cms.gov/Medicare/Coding/ICD10',
    'http://www.ama-assn.org/go/cpt',
    'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
    'http://www.ada.org/cdt',
    'http://nucc.org/provider-taxonomy',
    'https://nahdo.org/sopt',
    'urn:oid:2.16.840.1.113883.6.238',
    'urn:ietf:rfc:3986',
]);
/** Checks the codings of a concept. One that its binding asks for is enough; then the others are not looked at. */
export function checkConcept(run, concept, binding) {
    const set = binding && run.catalogue.valueSet(binding.valueSet);
    if (set && memberOf(concept, set) === 'in')
        return;
    const codings = asArray(concept.coding);
    for (let i = 0; i < codings.length; i++) {
        const coding = codings[i];
        if (isObject(coding))
            checkCodingOfConcept(run, coding, i);
    }
}
function checkCodingOfConcept(run, coding, index) {
    const { system, code } = coding;
    if (typeof system !== 'string')
        return;
    if (!isAbsolute(system)) {
        report(run, 'warning', 'invalid-value', relativeMessage(system), 'coding', index);
    }
    else if (typeof code === 'string') {
        checkCode(run, system, code, 'coding', index);
    }
    else if (code === undefined && run.catalogue.codeSystem(system)?.strict) {
        report(run, 'error', 'unknown-code', `a coding of ${system} is without code`, 'coding', index);
    }
}
/**
 * Checks that a code is one of its system, as far as the system's codes are at hand. Where a value set is there to say
 * what is right, and on labels, the form of the system is only a recommendation.
 */
export function checkCoding(run, { system, code }, binding, holder) {
    const bound = binding !== undefined && run.catalogue.valueSet(binding.valueSet) !== undefined;
    const severity = bound || holder.name === 'Meta' ? 'warning' : 'error';
    if (checkSystem(run, system, severity) && typeof code === 'string')
        checkCode(run, system, code);
}
function checkCode(run, system, code, ...below) {
    const known = run.catalogue.codeSystem(system);
    if (!known) {
        reportUnknownSystem(run, system);
    }
    else if (!known.has(code)) {
        const hint = known.codes ? didYouMean(code, known.codes) : '';
        const severity = known.strict ? 'error' : 'warning';
        report(run, severity, 'unknown-code', `${show(code)} is not a code of ${system}${hint}`, ...below, 'code');
    }
}
const isAbsolute = (uri) => /^[a-z][a-z0-9+.-]*:/.test(uri);
const relativeMessage = (system) => `system ${show(system)} is not absolute; write http://... or urn:...`;
/** A system, if there is one, is named by an absolute URI. */
function checkSystem(run, system, severity = 'error') {
    if (typeof system !== 'string')
        return false;
    if (isAbsolute(system))
        return true;
    report(run, severity, 'invalid-value', relativeMessage(system));
    return false;
}
/** An identifier's system is absolute; one that says that its value is a URI has one. */
export function checkIdentifier(run, { system, value }) {
    checkSystem(run, system);
    if (system !== 'urn:ietf:rfc:3986' || typeof value !== 'string' || isAbsolute(value))
        return;
    report(run, 'error', 'invalid-value', `${show(value)} is no absolute URI, as its system says that it is`);
}
function reportUnknownSystem(run, system) {
    if (silent.has(system))
        return;
    const message = `code system ${show(system)} is not known here; its codes are not checked`;
    reportOnce(run, system, 'information', 'unknown-code-system', message);
}
/** Checks a unit by UCUM's grammar. Of a duration or an age it is only recommended to be right. */
export function checkUnit(run, quantity, type) {
    const { system, code } = quantity;
    if (!checkSystem(run, system) || typeof code !== 'string')
        return;
    if (system !== ucum || run.catalogue.codeSystem(system)?.has(code) !== false)
        return;
    const severity = type === 'Quantity' ? 'error' : 'warning';
    report(run, severity, 'invalid-unit', `${show(code)} is not a UCUM unit; write for example "mg/dL" or "mm[Hg]"`, 'code');
}
//# sourceMappingURL=coding-check.js.map