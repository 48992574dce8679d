import { memberOf } from './coding-check.ts';
import type { Discriminator, Slice } from './compile-constraint.ts';
import type { Item } from './constraint.ts';
import { equals, isObject, matchesPattern, textOf } from './json.ts';
import type { Run } from './run.ts';

/** The slice that a value belongs to: the first whose discriminators all hold. */
export function sliceOf(run: Run, item: Item, slices: readonly Slice[]): Slice | undefined {
  for (const slice of slices) if (slice.match && allHold(run, item, slice.match)) return slice;
  return undefined;
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
