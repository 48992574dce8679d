import type { Resource } from './resource.ts';

export interface Dated {
  /** Names of the elements down to it: `period.start`. */
  readonly path: string;
  readonly dateTime: string;
}

const DATE = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/;

/** Every date and time that stands in a resource, wherever. */
export function datesIn(resource: Resource): readonly Dated[] {
  const found: Dated[] = [];
  walk(resource, '', found);
  return found;
}

function walk(value: unknown, path: string, found: Dated[]): void {
  if (typeof value === 'string') {
    if (DATE.test(value)) found.push({ path, dateTime: value });
  } else if (Array.isArray(value)) {
    for (const item of value) walk(item, path, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) walk(part, path === '' ? name : `${path}.${name}`, found);
  }
}
