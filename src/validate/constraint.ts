import { checkBinding } from './binding-check.ts';
import { type ChildConstraint, type Constraint, profileConstraint } from './compile-constraint.ts';
import type { ProfileDigest } from './definitions/digest.ts';
import { checkInvariants } from './invariant-check.ts';
import { equals, isObject, type JsonObject, matchesPattern } from './json.ts';
import { checkReference } from './reference.ts';
import { type Run, report, show } from './run.ts';
import type { Element, Property, Shape } from './shape.ts';
import { checkSliceCount, reportStranger, sliceOf } from './slice.ts';

/** One value of an element, with where it stands. */
export interface Item {
  readonly value: unknown;
  readonly property: Property;
  readonly index: number | undefined;
}

/** Checks what a profile asks for beyond the base type. */
export function checkProfile(run: Run, object: JsonObject, profile: ProfileDigest): void {
  const shape = run.catalogue.shape(profile.type);
  if (!shape) return;
  const constraint = profileConstraint(profile);
  checkInvariants(run, object, constraint.invariants);
  checkChildren(run, object, shape, constraint);
}

function checkChildren(run: Run, object: JsonObject, shape: Shape, constraint: Constraint): void {
  for (const child of constraint.children(shape)) checkChild(run, object, child);
}

/** Checks the values that one element of an object has, and how many there are. */
export function checkChild(run: Run, object: JsonObject, { element, constraint }: ChildConstraint): void {
  if (constraint.slices === undefined) return checkValues(run, object, element, constraint);
  const items = itemsOf(object, element);
  checkCount(run, items.length, element, constraint);
  for (const { value, property, index } of items) checkItem(run, value, property, index, constraint);
  checkSlices(run, items, element, constraint);
}

/** The same where there are no slices: nothing is gathered. */
function checkValues(run: Run, object: JsonObject, element: Element, constraint: Constraint): void {
  const property = element.properties.length === 1 ? element.properties[0]! : theOnly(object, element);
  if (property === 'several') {
    const items = itemsOf(object, element);
    checkCount(run, items.length, element, constraint);
    for (const item of items) checkItem(run, item.value, item.property, item.index, constraint);
    return;
  }
  const value = property && object[property.key];
  const beside = property?.sibling === undefined ? undefined : object[property.sibling];
  if (property === undefined || (value === undefined && beside === undefined))
    return checkCount(run, 0, element, constraint);
  const many = element.many ? manyOf(value, beside) : undefined;
  checkCount(run, many ? many.length : 1, element, constraint);
  if (!constraint.asksOfValues) return;
  if (many === undefined) return checkItem(run, value, property, undefined, constraint);
  for (let i = 0; i < many.length; i++) checkItem(run, many[i], property, i, constraint);
}

const UNDERSCORE = 95;

/** The property of a choice that an object has: to go through its few keys is quicker than to ask for each type's. */
function theOnly(object: JsonObject, element: Element): Property | 'several' | undefined {
  let only: Property | undefined;
  for (const key in object) {
    if (!key.startsWith(element.stem, key.charCodeAt(0) === UNDERSCORE ? 1 : 0) || object[key] === undefined) continue;
    const property = element.properties.find((one) => one.key === key || one.sibling === key);
    if (property === undefined || property === only) continue;
    if (only !== undefined) return 'several';
    only = property;
  }
  return only;
}

function checkCount(run: Run, count: number, element: Element, constraint: Constraint): void {
  if (count < constraint.min || count > constraint.max) reportCount(run, count, element, constraint);
}

const noItems: readonly Item[] = [];

/** The values of an element in an object; a primitive that has only extensions counts. */
function itemsOf(object: JsonObject, element: Element): readonly Item[] {
  let items = noItems;
  for (const property of element.properties) {
    const value = object[property.key];
    const sibling = property.sibling === undefined ? undefined : object[property.sibling];
    if (value === undefined && sibling === undefined) continue;
    const found = element.many
      ? manyOf(value, sibling).map((one, index) => ({ value: one, property, index }))
      : [{ value, property, index: undefined }];
    items = items.length === 0 ? found : [...items, ...found];
  }
  return items;
}

const manyOf = (value: unknown, sibling: unknown): unknown[] => {
  if (Array.isArray(value)) return value;
  return Array.isArray(sibling) ? sibling.map(() => null) : [];
};

function reportCount(run: Run, count: number, element: Element, { min, max }: Constraint): void {
  const found = count === 0 ? 'is missing' : `is there ${count} times`;
  const wanted = count < min ? `the profile asks for at least ${min}` : `the profile allows ${max}`;
  report(
    run,
    'error',
    count < min ? 'missing-element' : 'too-many',
    `${element.stem} ${found}; ${wanted}`,
    element.stem,
  );
}

/** Checks one value of an element. */
export function checkItem(
  run: Run,
  value: unknown,
  property: Property,
  index: number | undefined,
  constraint: Constraint,
): void {
  run.path.push(property);
  if (index !== undefined) run.path.push(index);
  checkOne(run, value, property, constraint);
  if (index !== undefined) run.path.pop();
  run.path.pop();
}

/** Checks a value that was not found right against the same constraint before; of a choice the type matters too. */
function checkOne(run: Run, value: unknown, property: Property, constraint: Constraint): void {
  const isChoice = property.element.name !== property.element.stem;
  if (!property.lasting || isChoice || !isObject(value)) return checkAgain(run, value, property, constraint);
  const { memory, asked } = run;
  if (memory.has(constraint, value)) return;
  const found = run.findings.length;
  checkAgain(run, value, property, constraint);
  if (run.findings.length === found && run.asked === asked) memory.add(constraint, value);
}

function checkAgain(run: Run, value: unknown, property: Property, constraint: Constraint): void {
  const type = constraint.types?.get(property.type);
  if (constraint.types && !type) {
    const allowed = [...constraint.types.keys()].join(', ');
    report(
      run,
      'error',
      'type-not-allowed',
      `a value of type ${property.type} was found; the profile allows ${allowed}`,
    );
    return;
  }
  if (value === undefined || value === null) return;
  if (type?.targets && isObject(value)) checkReference(run, value, type.targets);
  checkFixed(run, value, constraint);
  checkInvariants(run, value, constraint.invariants);
  const shape = property.shape();
  if (shape && isObject(value)) checkChildren(run, value, shape, constraint);
}

/** Checks what a value has to be or to hold. */
export function checkFixed(run: Run, value: unknown, { digest, bindings }: Constraint): void {
  if (digest.fixed !== undefined && !equals(value, digest.fixed)) {
    report(
      run,
      'error',
      'value-mismatch',
      `${show(value)} was found; the profile fixes ${JSON.stringify(digest.fixed)}`,
    );
  }
  if (digest.pattern !== undefined && !matchesPattern(value, digest.pattern)) {
    report(run, 'error', 'value-mismatch', `${show(value)} does not match ${JSON.stringify(digest.pattern)}`);
  }
  for (const binding of bindings) checkBinding(run, value, binding);
}

function checkSlices(run: Run, items: readonly Item[], element: Element, constraint: Constraint): void {
  const { slices = [], rules } = constraint;
  const counts = slices.map(() => 0);
  for (const item of items) {
    const at = sliceOf(run, item, slices);
    const slice = slices[at];
    if (slice) {
      counts[at]!++;
      checkItem(run, item.value, item.property, item.index, slice.constraint);
    } else if (rules === 'closed' && slices.every((s) => s.match)) reportStranger(run, item, slices);
  }
  for (const [at, slice] of slices.entries()) if (slice.match) checkSliceCount(run, counts[at]!, element, slice);
}
