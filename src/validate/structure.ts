import { checkSize } from './attachment.ts';
import { checkCoding, checkConcept, checkIdentifier, checkUnit } from './coding-check.ts';
import { checkProfile } from './constraint.ts';
import { checkExtension } from './extension.ts';
import { checkInvariants } from './invariant-check.ts';
import { isObject, type JsonObject } from './json.ts';
import { checkPresence, reportUnknown } from './presence.ts';
import { checkPrimitive, checkTerms } from './primitive-check.ts';
import { checkReference } from './reference.ts';
import { type Run, report, show } from './run.ts';
import type { Property, Shape } from './shape.ts';

/** Steps of a path beyond which a resource is not followed. Real ones stay below 40. */
const maxSteps = 250;

/** Checks an object against the shape of its type: names, counts, kinds of value, and all below. */
export function checkObject(run: Run, object: JsonObject, shape: Shape): void {
  if (run.path.length > maxSteps) {
    run.tooDeep = true;
    report(run, 'error', 'too-deep', `elements nest more than ${maxSteps} steps deep; what lies below is not checked`);
    return;
  }
  let content = false;
  let before = shape.start;
  let seen = 0;
  let again = 0;
  for (const key in object) {
    const value = object[key];
    if (value === undefined) continue;
    if (key !== 'id') content = true;
    const place = before.next?.key === key ? before.next : shape.places.get(key);
    if (place === undefined) {
      reportUnknown(run, key, shape);
      continue;
    }
    before.next = place;
    before = place;
    again |= seen & place.bit;
    seen |= place.bit;
    if (place.property) checkProperty(run, object, value, place.property, shape);
  }
  if (!content) report(run, 'error', 'empty-value', 'an object without content was found; leave it out');
  if (again !== 0 || (seen & shape.requiredBits) !== shape.requiredBits) checkPresence(run, object, shape);
  checkInvariants(run, object, shape.invariants);
}

function checkProperty(run: Run, object: JsonObject, value: unknown, property: Property, holder: Shape): void {
  run.path.push(property);
  if (property.element.many) checkArray(run, object, value, property, holder);
  else if (!Array.isArray(value)) checkValue(run, object, value, property, holder);
  else report(run, 'error', 'wrong-json-type', `an array was found; ${property.key} takes a single value`);
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
function hasCounterpart(object: JsonObject, { kind, key, sibling }: Property, index: number): boolean {
  const otherKey = kind === 'sibling' ? key.slice(1) : sibling;
  const other = otherKey === undefined ? undefined : object[otherKey];
  return Array.isArray(other) && other[index] !== undefined && other[index] !== null;
}

function checkValue(run: Run, object: JsonObject, value: unknown, property: Property, holder: Shape): void {
  if (property.kind === 'primitive') checkPrimitive(run, value, property);
  else if (property.kind === 'resource') run.checkResource(run, value, object);
  else if (!isObject(value)) {
    const code = value === null ? 'empty-value' : 'wrong-json-type';
    report(run, 'error', code, `${show(value)} was found; ${property.key} takes an object`);
  } else if (property.kind === 'sibling') checkSibling(run, object, value, property);
  else checkComplex(run, value, property, holder);
}

/** What goes with a primitive: its id and extensions. A code that has to be there cannot be replaced by them. */
function checkSibling(run: Run, object: JsonObject, value: JsonObject, { key, element, shape }: Property): void {
  const own = shape();
  if (own) checkObject(run, value, own);
  const { binding } = element.digest;
  if (binding?.strength !== 'required' || element.many || object[key.slice(1)] !== undefined) return;
  report(run, 'error', 'code-not-in-value-set', `no code was found; one of ${binding.valueSet} is required`);
}

function checkComplex(run: Run, value: JsonObject, property: Property, holder: Shape): void {
  const shape = property.shape();
  if (!shape) return;
  const { memory, asked } = run;
  const { lasting } = property;
  if (lasting && memory.has(property, value)) return;
  const found = run.findings.length;
  checkObject(run, value, shape);
  checkByType(run, value, property, holder, shape);
  checkTerms(run, value, property.element);
  checkInvariants(run, value, property.element.invariants);
  for (const url of property.profiles) {
    const profile = run.catalogue.profile(url);
    if (profile) checkProfile(run, value, profile);
  }
  if (lasting && run.findings.length === found && run.asked === asked) memory.add(property, value);
}

/** Checks what is asked of all values of some types. */
export function checkByType(
  run: Run,
  value: JsonObject,
  { type, element, targets }: Property,
  holder: Shape,
  shape: Shape,
): void {
  const { binding } = element.digest;
  if (type === 'Extension') checkExtension(run, value, holder);
  else if (type === 'Reference') checkReference(run, value, targets);
  else if (type === 'CodeableConcept') checkConcept(run, value, binding);
  else if (type === 'Coding' && holder.name !== 'CodeableConcept') checkCoding(run, value, binding, holder);
  else if (type === 'Identifier') checkIdentifier(run, value);
  else if (type === 'Attachment') checkSize(run, value);
  else if (shape.isQuantity) checkUnit(run, value, type);
}
