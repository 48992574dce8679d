import type { HumanName } from 'fhir/r4.js';
import type { HumanName as Name } from '../record/index.ts';

export function humanName(name: Name): HumanName {
  const written: HumanName = { use: name.use, family: name.family, given: [...name.given] };
  if (name.prefix !== undefined) written.prefix = [name.prefix];
  if (name.suffix !== undefined) written.suffix = [name.suffix];
  return written;
}
