import type { BindingDigest } from './definitions/digest.ts';
import { asArray, isObject, type JsonObject } from './json.ts';
import { didYouMean } from './nearest.ts';
import { type Run, report, reportOnce, show } from './run.ts';
import type { Membership, ValueSet } from './value-set.ts';

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
  'http://dicom.nema.org/resources/ontology/DCM',
]);

/** Checks that a code is one of its system, as far as the system's codes are at hand. */
export function checkCoding(run: Run, coding: JsonObject): void {
  const { system, code } = coding;
  if (typeof system !== 'string' || typeof code !== 'string') return;
  const known = run.catalogue.codeSystem(system);
  if (!known) {
    if (!silent.has(system)) {
      reportOnce(
        run,
        system,
        'information',
        'unknown-code-system',
        `code system ${show(system)} is not known here; its codes are not checked`,
      );
    }
    return;
  }
  if (known.has(code)) return;
  const hint = known.codes ? didYouMean(code, known.codes) : '';
  report(run, 'error', 'unknown-code', `${show(code)} is not a code of ${system}${hint}`, 'code');
}

/** Checks a unit by UCUM's grammar. */
export function checkUnit(run: Run, quantity: JsonObject): void {
  const { system, code } = quantity;
  if (system !== 'http://unitsofmeasure.org' || typeof code !== 'string') return;
  if (run.catalogue.codeSystem(system)?.has(code) === false) {
    report(
      run,
      'error',
      'invalid-unit',
      `${show(code)} is not a UCUM unit; write for example "mg/dL" or "mm[Hg]"`,
      'code',
    );
  }
}

/** Checks a value against the value set that its element is bound to. */
export function checkBinding(run: Run, value: unknown, binding: BindingDigest): void {
  const set = run.catalogue.valueSet(binding.valueSet);
  if (!set || memberOf(value, set) !== 'out') return;
  const severity = binding.strength === 'required' ? 'error' : 'warning';
  report(run, severity, 'code-not-in-value-set', outsideMessage(value, set, binding.strength));
}

/** One coding of a concept in the set is enough. */
export function memberOf(value: unknown, set: ValueSet): Membership {
  if (typeof value === 'string') return set.has(undefined, value);
  if (!isObject(value)) return 'unknown';
  if (!('coding' in value) && !('code' in value)) return 'text' in value ? 'out' : 'unknown';
  let answer: Membership = 'out';
  for (const coding of 'coding' in value ? asArray(value.coding) : [value]) {
    const found = memberOfCoding(coding, set);
    if (found === 'in') return 'in';
    if (found === 'unknown') answer = 'unknown';
  }
  return answer;
}

function memberOfCoding(coding: unknown, set: ValueSet): Membership {
  if (!isObject(coding) || typeof coding.code !== 'string') return 'out';
  return typeof coding.system === 'string' ? set.has(coding.system, coding.code) : 'out';
}

function outsideMessage(value: unknown, set: ValueSet, strength: string): string {
  const codes = codesOf(value);
  const found = codes.length === 0 ? 'no code was found' : `${codes.map(show).join(', ')} is not in the value set`;
  const hint = codes.length === 1 && set.examples.length > 0 ? ` (among them ${set.examples.join(', ')})` : '';
  return `${found}; a code of ${set.url}${hint} is ${strength === 'required' ? 'required' : 'expected'}`;
}

function codesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!isObject(value)) return [];
  const codings = 'coding' in value ? asArray(value.coding) : [value];
  return codings.flatMap((c) => (isObject(c) && typeof c.code === 'string' ? [c.code] : []));
}
