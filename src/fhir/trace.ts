import { type Entry, type Life, window } from '../record/index.ts';
import { createMapper } from './mapper.ts';
import type { MapperOptions } from './mapping.ts';

/** The entry behind each resource that a life can become, by resource id: the way back from `Type/id` to its cause. */
export function entryIds(
  life: Life,
  options: Pick<MapperOptions, 'rosterKey' | 'origins'>,
): ReadonlyMap<string, Entry> {
  const whole = window(life, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  return createMapper({ ...options, usCore: 'none', references: 'urn' }).sources(whole);
}
