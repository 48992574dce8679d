import { checkSize } from './attachment.ts';
import { checkBinding, checkCoding, checkConcept, checkIdentifier, checkUnit } from './coding-check.ts';
import { checkProfile } from './constraint.ts';
import { checkExtension } from './extension.ts';
import { checkInvariants } from './invariant-check.ts';
import { isObject, type JsonObject } from './json.ts';
import { checkNarrative } from './narrative.ts';
import { didYouMean } from './nearest.ts';
import { checkCanonical, checkReference } from './reference.ts';
import { type Run, report, show } from './run.ts';
import type { Element, Property, Shape } from './shape.ts';

/** Steps of a path beyond which a resource is not followed. Real ones stay below 40. */
const maxSteps = 250;

/** Checks an object against the shape of its type: names, counts, kinds of value, and all below. */
export function checkObject(run: Run, object: JsonObject, shape: Shape): void {
  if (run.path.length > maxSteps) {
    report(run, 'error', 'too-deep', `elements nest more than ${maxSteps} steps deep; what lies below is not checked`);
    return;
  }
  let content = false;
  for (const key in object) {
    const value = object[key];
    if (value === undefined) continue;
    if (key !== 'id') content = true;
    const property = shape.properties.get(key);
    if (property) checkProperty(run, object, value, property, shape);
    else if (key !== 'resourceType' || !shape.isResource) checkUnknown(run, key, shape);
  }
  if (!content) report(run, 'error', 'empty-value', 'an object without content was found; leave it out');
  checkPresence(run, object, shape);
  checkInvariants(run, object, shape.invariants);
}

function checkUnknown(run: Run, key: string, shape: Shape): void {
  const hint = didYouMean(key, shape.properties.keys());
  report(run, 'error', 'unknown-property', `${shape.name} has no property ${show(key)}${hint}`, key);
}

function checkPresence(run: Run, object: JsonObject, shape: Shape): void {
  for (const element of shape.required) {
    if (countOf(object, element) === 0) {
      const name = element.name.replace('[x]', '');
      report(run, 'error', 'missing-element', `${shape.name}.${name} is missing; it has to be there`, name);
    }
  }
  for (const element of shape.choices) {
    if (countOf(object, element) > 1) {
      const keys = element.properties.map((p) => p.key).filter((key) => object[key] !== undefined);
      report(
        run,
        'error',
        'choice-conflict',
        `${keys.join(' and ')} were found; only one of them may be there`,
        element.name.replace('[x]', ''),
      );
    }
  }
}

/** How many of an element's properties are there. */
function countOf(object: JsonObject, element: Element): number {
  let count = 0;
  for (const property of element.properties) {
    if (
      object[property.key] !== undefined ||
      (property.kind === 'primitive' && object[`_${property.key}`] !== undefined)
    )
      count++;
  }
  return count;
}

function checkProperty(run: Run, object: JsonObject, value: unknown, property: Property, holder: Shape): void {
  run.path.push(property);
  if (property.element.many) checkArray(run, object, value, property, holder);
  else if (Array.isArray(value))
    report(run, 'error', 'wrong-json-type', `an array was found; ${property.key} takes a single value`);
  else checkValue(run, object, value, property, holder);
  run.path.pop();
}

function checkArray(run: Run, object: JsonObject, value: unknown, property: Property, holder: Shape): void {
  if (!Array.isArray(value)) {
    report(run, 'error', 'wrong-json-type', `${show(value)} was found; ${property.key} takes an array`);
    return;
  }
  if (value.length === 0) report(run, 'error', 'empty-value', 'an empty array was found; leave it out');
  if (value.length > property.element.max) {
    report(run, 'error', 'too-many', `${value.length} values were found; at most ${property.element.max} are allowed`);
  }
  for (let i = 0; i < value.length; i++) {
    run.path.push(i);
    if (value[i] !== null || !hasCounterpart(object, property, i)) checkValue(run, object, value[i], property, holder);
    run.path.pop();
  }
}

/** In arrays of primitives null keeps the place of a value that has only extensions, or of one that has none. */
function hasCounterpart(object: JsonObject, property: Property, index: number): boolean {
  if (property.kind !== 'primitive' && property.kind !== 'sibling') return false;
  const other = object[property.kind === 'sibling' ? property.key.slice(1) : `_${property.key}`];
  return Array.isArray(other) && other[index] !== undefined && other[index] !== null;
}

function checkValue(run: Run, object: JsonObject, value: unknown, property: Property, holder: Shape): void {
  if (property.kind === 'primitive') checkPrimitive(run, value, property);
  else if (property.kind === 'sibling') checkSibling(run, object, value, property);
  else if (property.kind === 'resource') run.checkResource(run, value, object);
  else if (isObject(value)) checkComplex(run, value, property, holder);
  else
    report(
      run,
      'error',
      value === null ? 'empty-value' : 'wrong-json-type',
      `${show(value)} was found; ${property.key} takes an object`,
    );
}

/** What goes with a primitive: its id and extensions. A code that has to be there cannot be replaced by them. */
function checkSibling(run: Run, object: JsonObject, value: unknown, property: Property): void {
  const shape = property.shape();
  if (!isObject(value))
    report(run, 'error', 'wrong-json-type', `${show(value)} was found; ${property.key} takes an object`);
  else if (shape) checkObject(run, value, shape);
  const bound = property.element.digest.binding?.strength === 'required' && !property.element.many;
  if (bound && object[property.key.slice(1)] === undefined) {
    report(
      run,
      'error',
      'code-not-in-value-set',
      `no code was found; one of ${property.element.digest.binding?.valueSet} is required`,
    );
  }
}

function checkPrimitive(run: Run, value: unknown, property: Property): void {
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

function checkTerms(run: Run, value: unknown, { digest }: Element): void {
  if (digest.binding) checkBinding(run, value, digest.binding);
  if (digest.maxValueSet) checkBinding(run, value, { strength: 'extensible', valueSet: digest.maxValueSet });
}

function checkComplex(run: Run, value: JsonObject, property: Property, holder: Shape): void {
  const shape = property.shape();
  if (!shape) return;
  checkObject(run, value, shape);
  checkByType(run, value, property, holder, shape);
  checkTerms(run, value, property.element);
  checkInvariants(run, value, property.element.invariants);
  for (const url of property.profiles ?? []) {
    const profile = run.catalogue.profile(url);
    if (profile) checkProfile(run, value, profile);
  }
}

function checkByType(run: Run, value: JsonObject, property: Property, holder: Shape, shape: Shape): void {
  const { type, element } = property;
  if (type === 'Extension') checkExtension(run, value, holder);
  else if (type === 'Reference') checkReference(run, value, property.targets);
  else if (type === 'CodeableConcept') checkConcept(run, value, element.digest.binding);
  else if (type === 'Coding' && holder.name !== 'CodeableConcept')
    checkCoding(run, value, element.digest.binding, holder);
  else if (type === 'Identifier') checkIdentifier(run, value);
  else if (type === 'Attachment') checkSize(run, value);
  else if (shape.names.has('Quantity')) checkUnit(run, value, type);
}
