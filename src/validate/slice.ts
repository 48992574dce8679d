import { memberOf } from './binding-check.ts';
import type { Discriminator, Slice } from './compile-constraint.ts';
import type { Item } from './constraint.ts';
import { equals, isObject, matchesPattern, textOf } from './json.ts';
import { type Run, report } from './run.ts';
import type { Element } from './shape.ts';

/** Which slice a value belongs to: the first whose discriminators all hold; -1 if there is none. */
export function sliceOf(run: Run, item: Item, slices: readonly Slice[]): number {
  for (let i = 0; i < slices.length; i++) {
    const { match } = slices[i]!;
    if (match && allHold(run, item, match)) return i;
  }
  return -1;
}

function allHold(run: Run, item: Item, match: readonly Discriminator[]): boolean {
  for (const discriminator of match) if (!holds(run, item, discriminator)) return false;
  return true;
}

function holds(run: Run, { value, property }: Item, { steps, digest }: Discriminator): boolean {
  if ('fixed' in digest) return anyAt(value, steps, 0, (found) => equals(found, digest.fixed));
  if ('pattern' in digest) return anyAt(value, steps, 0, (found) => matchesPattern(found, digest.pattern));
  if ('types' in digest) {
    if (steps.length === 0) return digest.types.includes(property.type);
    return anyAt(value, steps, 0, (found) => isObject(found) && digest.types.includes(textOf(found.resourceType)));
  }
  if ('exists' in digest) return anyAt(value, steps, 0, (found) => found !== undefined) === digest.exists;
  const set = run.catalogue.valueSet(digest.valueSet);
  return set !== undefined && anyAt(value, steps, 0, (found) => memberOf(found, set) === 'in');
}

/** Whether any value that a path leads to passes. */
function anyAt(value: unknown, steps: readonly string[], at: number, passes: (value: unknown) => boolean): boolean {
  const step = steps[at];
  if (step === undefined) return passes(value);
  if (!isObject(value) || !Object.hasOwn(value, step)) return false;
  const next = value[step];
  if (!Array.isArray(next)) return anyAt(next, steps, at + 1, passes);
  for (const item of next) if (anyAt(item, steps, at + 1, passes)) return true;
  return false;
}

/** Reports an item that is of no slice where no other is allowed. */
export function reportStranger(run: Run, { property, index }: Item, slices: readonly Slice[]): void {
  const known = slices.map((s) => s.name).join(', ');
  const place = index === undefined ? [property] : [property, index];
  report(run, 'error', 'slice-closed', `this is none of ${known}, and no other is allowed`, ...place);
}

/** Checks how many items a slice has. */
export function checkSliceCount(run: Run, count: number, element: Element, slice: Slice): void {
  if (count < slice.min) {
    const message = `slice ${slice.name} is there ${count} times; at least ${slice.min} is needed`;
    report(run, 'error', 'slice-missing', message, element.stem);
  } else if (count > slice.max) {
    const message = `slice ${slice.name} is there ${count} times; at most ${slice.max} is allowed`;
    report(run, 'error', 'slice-too-many', message, element.stem);
  }
}
