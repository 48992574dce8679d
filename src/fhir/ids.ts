import { derive, hashText, type Key } from '../base/index.ts';

/** Which of an entry's resources an id is for; most entries have one. */
export type Role = string;

const hex = (word: number): string => word.toString(16).padStart(8, '0');

/** A UUID of version 8 (RFC 9562: contents of one's own) from 122 bits of hash. */
function uuid(a: Key, b: Key): string {
  const version = ((a.lo & 0xffff0fff) | 0x8000) >>> 0;
  const variant = ((b.hi & 0x3fffffff) | 0x80000000) >>> 0;
  const [low, high] = [hex(version), hex(variant)];
  return `${hex(a.hi)}-${low.slice(0, 4)}-${low.slice(4)}-${high.slice(0, 4)}-${high.slice(4)}${hex(b.lo)}`;
}

export function entryUuid(roster: Key, person: number, origin: Key, occurrence: number, role: string): string {
  const key = derive(derive(derive(roster, person, 0), origin.hi, origin.lo), occurrence, hashText(role).lo);
  return uuid(derive(key, 0, 0), derive(key, 0, 1));
}

export function patientUuid(roster: Key, person: number): string {
  const key = derive(roster, person, 1);
  return uuid(derive(key, 0, 0), derive(key, 0, 1));
}

export function personUuid(roster: Key, person: number, role: string): string {
  const key = derive(derive(roster, person, 2), hashText(role).hi, hashText(role).lo);
  return uuid(derive(key, 0, 0), derive(key, 0, 1));
}

export const medicalRecordNumber = (_roster: Key, person: number): string => String(person + 1).padStart(9, '0');

export function providerUuid(key: string, role: string): string {
  const hash = hashText(`${role} ${key}`);
  return uuid(hash, derive(hash, 0, 1));
}
