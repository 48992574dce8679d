import type { BindingDigest, InvariantDigest, TypeDigest } from '../../src/validate/definitions/digest.ts';
import type { Constraint, ElementDefinition, ElementType } from './source.ts';

const core = 'http://hl7.org/fhir/StructureDefinition/';
const fhirType = `${core}structuredefinition-fhir-type`;

/** Everywhere, and so checked without being listed. */
const universal = new Set(['ele-1']);

/** `http://hl7.org/fhir/StructureDefinition/Patient` becomes `Patient`; other addresses stay as they are. */
export const shortUrl = (url: string): string =>
  url.startsWith(core) ? url.slice(core.length).replace(/\|.*$/, '') : url.replace(/\|.*$/, '');

/** The name of an element's type; the parts of primitives and ids have theirs in an extension. */
export function typeName(element: ElementDefinition, type: ElementType): string {
  if (element.path === 'Resource.id' || element.base?.path === 'Resource.id') return 'id';
  if (!type.code.startsWith('http://hl7.org/fhirpath/')) return type.code;
  return type.extension?.find((e) => e.url === fhirType)?.valueUrl ?? 'string';
}

/** The types of an element, with targets and profiles where it has them. */
export function typesOf(element: ElementDefinition): TypeDigest[] {
  return (element.type ?? []).map((type) => {
    const code = typeName(element, type);
    if (!type.targetProfile && !type.profile) return code;
    return {
      code,
      ...(type.targetProfile && { targets: type.targetProfile.map(shortUrl) }),
      ...(type.profile && { profiles: type.profile.map(shortUrl) }),
    };
  });
}

/** The binding of an element, if it is one that can be broken. */
export function bindingOf(element: ElementDefinition): BindingDigest | undefined {
  const { strength, valueSet } = element.binding ?? {};
  if (!valueSet || (strength !== 'required' && strength !== 'extensible')) return undefined;
  return { strength, valueSet: valueSet.replace(/\|.*$/, '') };
}

/** The value set outside which no code may be, whatever the strength. */
export function maxValueSetOf(element: ElementDefinition): string | undefined {
  return element.binding?.extension
    ?.find((e) => e.url === `${core}elementdefinition-maxValueSet`)
    ?.valueCanonical?.replace(/\|.*$/, '');
}

/** The invariants of an element, less those known already. */
export function invariantsOf(element: ElementDefinition, known: Set<string>): InvariantDigest[] {
  return (element.constraint ?? [])
    .filter((c) => c.expression && !universal.has(c.key) && !known.has(c.key))
    .map((c) => ({
      key: c.key,
      severity: c.severity,
      expression: c.expression as string,
      ...(isBestPractice(c) && { bestPractice: true as const }),
    }));
}

const isBestPractice = (c: Constraint): boolean =>
  c.extension?.some((e) => e.url === `${core}elementdefinition-bestpractice` && e.valueBoolean === true) ?? false;

/** The value of the one property whose name begins so: fixedCode, patternCodeableConcept. */
export function constantOf(element: ElementDefinition, prefix: 'fixed' | 'pattern'): unknown {
  const key = Object.keys(element).find((k) => k.startsWith(prefix) && /^[A-Z]/.test(k.slice(prefix.length)));
  return key === undefined ? undefined : element[key];
}
