import { checkBinding } from './binding-check.ts';
import { checkInvariants } from './invariant-check.ts';
import { checkNarrative } from './narrative.ts';
import { checkCanonical } from './reference.ts';
import { type Run, report, show } from './run.ts';
import type { Element, Property } from './shape.ts';

/** Checks a value of a primitive type: its kind of JSON, how it is written, and the codes that it may be. */
export function checkPrimitive(run: Run, value: unknown, property: Property): void {
  const { rule, element, type } = property;
  if (!rule) return;
  if (typeof value !== rule.json) {
    const code = value === null ? 'empty-value' : 'wrong-json-type';
    report(run, 'error', code, `${show(value)} was found; a ${type} is a JSON ${rule.json}`);
    return;
  }
  if (!rule.allows(value as never)) {
    report(run, 'error', 'invalid-value', `${show(value)} is no ${type}; right is ${rule.expected}`);
    return;
  }
  const doubt = rule.doubt?.(value as never);
  if (doubt !== undefined) report(run, 'warning', 'invalid-value', doubt);
  if (type === 'xhtml') checkNarrative(run, value as string);
  if (type === 'canonical') checkCanonical(run, value as string);
  checkTerms(run, value, element);
  checkInvariants(run, value, element.invariants);
}

/** Checks a value against what its element is bound to. */
export function checkTerms(run: Run, value: unknown, { digest }: Element): void {
  if (digest.binding) checkBinding(run, value, digest.binding);
  if (digest.maxValueSet) checkBinding(run, value, { strength: 'extensible', valueSet: digest.maxValueSet });
}
