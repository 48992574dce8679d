import { checkBinding } from './binding-check.ts';
import { checkInvariants } from './invariant-check.ts';
import { checkNarrative } from './narrative.ts';
import { checkCanonical } from './reference.ts';
import { type Run, report, show } from './run.ts';
import type { Element, Property } from './shape.ts';

/** Checks a value of a primitive type: its kind of JSON, how it is written, and the codes that it may be. */
export function checkPrimitive(run: Run, value: unknown, property: Property): void {
  const { rule, element, type, right } = property;
  if (!rule) return;
  if (right !== undefined && typeof value === 'string' && right.has(value)) return;
  if (typeof value !== rule.json) {
    const code = value === null ? 'empty-value' : 'wrong-json-type';
    report(run, 'error', code, `${show(value)} was found; a ${type} is a JSON ${rule.json}`);
    return;
  }
  if (!rule.allows(value as never)) {
    report(run, 'error', 'invalid-value', `${show(value)} is no ${type}; right is ${rule.expected}`);
    return;
  }
  const { asked } = run;
  const found = run.findings.length;
  const doubt = rule.doubt?.(value as never);
  if (doubt !== undefined) report(run, 'warning', 'invalid-value', doubt);
  if (type === 'xhtml') checkNarrative(run, value as string);
  if (type === 'canonical') checkCanonical(run, value as string);
  checkTerms(run, value, element);
  checkInvariants(run, value, element.invariants);
  if (right !== undefined && run.findings.length === found && run.asked === asked) right.add(value as string);
}

/** Checks a value against what its element is bound to. */
export function checkTerms(run: Run, value: unknown, { bindings }: Element): void {
  for (const binding of bindings) checkBinding(run, value, binding);
}
