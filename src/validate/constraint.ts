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

function checkChild(run: Run, object: JsonObject, { element, constraint }: ChildConstraint): void {
  const items = itemsOf(object, element);
  if (items.length < constraint.min || items.length > constraint.max)
    reportCount(run, items.length, element, constraint);
  for (const item of items) checkItem(run, item, constraint);
  if (constraint.slices) checkSlices(run, items, element, constraint);
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

function checkItem(run: Run, item: Item, constraint: Constraint): void {
  run.path.push(item.property);
  if (item.index !== undefined) run.path.push(item.index);
  checkOne(run, item, constraint);
  if (item.index !== undefined) run.path.pop();
  run.path.pop();
}

/** Checks a value that was not found right against the same constraint before; of a choice the type matters too. */
function checkOne(run: Run, item: Item, constraint: Constraint): void {
  const { value, property } = item;
  if (!isObject(value) || property.element.name.endsWith('[x]')) return checkAgain(run, item, constraint);
  const { memory, asked } = run;
  if (memory.has(constraint, value)) return;
  const found = run.findings.length;
  checkAgain(run, item, constraint);
  if (run.findings.length === found && run.asked === asked) memory.add(constraint, value);
}

function checkAgain(run: Run, { value, property }: Item, constraint: Constraint): void {
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
  checkValue(run, value, constraint);
  checkInvariants(run, value, constraint.invariants);
  const shape = property.shape();
  if (shape && isObject(value)) checkChildren(run, value, shape, constraint);
}

function checkValue(run: Run, value: unknown, { digest }: Constraint): void {
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
  if (digest.binding) checkBinding(run, value, digest.binding);
  if (digest.maxValueSet) checkBinding(run, value, { strength: 'extensible', valueSet: digest.maxValueSet });
}

function checkSlices(run: Run, items: readonly Item[], element: Element, constraint: Constraint): void {
  const { slices = [], rules } = constraint;
  const counts = new Map<string, number>();
  for (const item of items) {
    const slice = sliceOf(run, item, slices);
    if (slice) {
      counts.set(slice.name, (counts.get(slice.name) ?? 0) + 1);
      checkItem(run, item, slice.constraint);
    } else if (rules === 'closed' && slices.every((s) => s.match)) reportStranger(run, item, slices);
  }
  for (const slice of slices) if (slice.match) checkSliceCount(run, counts.get(slice.name) ?? 0, element, slice);
}
