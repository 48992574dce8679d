import { memberOf } from './coding-check.ts';
import type { Slice } from './compile-constraint.ts';
import type { Item } from './constraint.ts';
import type { DiscriminatorDigest } from './definitions/digest.ts';
import { asArray, equals, isObject, matchesPattern, textOf } from './json.ts';
import type { Run } from './run.ts';

/** The slice that a value belongs to: the first whose discriminators all hold. */
export function sliceOf(run: Run, item: Item, slices: readonly Slice[]): Slice | undefined {
  return slices.find((slice) => slice.match?.every((discriminator) => holds(run, item, discriminator)));
}

function holds(run: Run, item: Item, discriminator: DiscriminatorDigest): boolean {
  if ('types' in discriminator && discriminator.path === '$this')
    return discriminator.types.includes(item.property.type);
  const values = valuesAt(item.value, discriminator.path);
  if ('fixed' in discriminator) return values.some((value) => equals(value, discriminator.fixed));
  if ('pattern' in discriminator) return values.some((value) => matchesPattern(value, discriminator.pattern));
  if ('exists' in discriminator) return values.length > 0 === discriminator.exists;
  if ('types' in discriminator)
    return values.some((value) => isObject(value) && discriminator.types.includes(textOf(value.resourceType)));
  const set = run.catalogue.valueSet(discriminator.valueSet);
  return set !== undefined && values.some((value) => memberOf(value, set) === 'in');
}

function valuesAt(value: unknown, path: string): unknown[] {
  let values: unknown[] = [value];
  if (path === '$this') return values;
  for (const name of path.split('.')) {
    values = values.flatMap((v) => (isObject(v) && Object.hasOwn(v, name) ? asArray(v[name]) : []));
  }
  return values;
}
