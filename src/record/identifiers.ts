import { derive, hashText, type Key } from '../base/index.ts';

/**
 * Identifiers of what is written. The arithmetic of collisions stands in docs/decisions/identifiers.md. A roster key
 * stands for seed, locale pack, roster date, years of history and filters, so that no two cohorts share an id.
 */

/** Two 64-bit halves, made by chains of keys that share nothing but their input. */
interface Wide {
  readonly a: Key;
  readonly b: Key;
}

const A: Key = hashText('lifecourse identifier, first half');
const B: Key = hashText('lifecourse identifier, second half');

const root = (key: Key): Wide => ({ a: derive(A, key.hi, key.lo), b: derive(B, key.hi, key.lo) });
const below = ({ a, b }: Wide, c0: number, c1: number): Wide => ({ a: derive(a, c0, c1), b: derive(b, c0, c1) });

/** Character code of the hexadecimal digit that begins at bit `from` of a word. */
const digit = (word: number, from: number): number => {
  const n = (word >>> from) & 15;
  return n < 10 ? 48 + n : 87 + n;
};
const DASH = 45;

/**
 * UUID of version 8 (RFC 9562, section 5.8: contents of one's own): all 64 bits of `a` and 58 of `b` around the six bits
 * of version and variant. One call makes a flat string; put together from parts it takes ten times as long.
 */
function formatUuid({ a, b }: Wide): string {
  const third = 0x8000 | (a.lo & 0x0fff);
  const fourth = 0x8000 | (((a.lo >>> 12) & 0xf) << 10) | (b.hi >>> 22);
  const middle = (b.hi >>> 6) & 0xffff;
  // biome-ignore format: a line for each group of digits
  return String.fromCharCode(
    digit(a.hi, 28), digit(a.hi, 24), digit(a.hi, 20), digit(a.hi, 16), digit(a.hi, 12), digit(a.hi, 8), digit(a.hi, 4), digit(a.hi, 0), DASH,
    digit(a.lo, 28), digit(a.lo, 24), digit(a.lo, 20), digit(a.lo, 16), DASH,
    digit(third, 12), digit(third, 8), digit(third, 4), digit(third, 0), DASH,
    digit(fourth, 12), digit(fourth, 8), digit(fourth, 4), digit(fourth, 0), DASH,
    digit(middle, 12), digit(middle, 8), digit(middle, 4), digit(middle, 0),
    digit(b.lo, 28), digit(b.lo, 24), digit(b.lo, 20), digit(b.lo, 16), digit(b.lo, 12), digit(b.lo, 8), digit(b.lo, 4), digit(b.lo, 0),
  );
}

/** Id of a person's Patient resource: injective in the index, since threefry permutes the counters of one key. */
export const patientUuid = (rosterKey: Key, person: number): string =>
  formatUuid(below(below(root(rosterKey), 0, 1), 0, person));

/**
 * Id of one resource of an entry. `origin` is the hash of the module and state path that made the entry, `occurrence` how
 * many entries of its kind came from there before, `role` which of the entry's resources is meant.
 */
export const entryUuid = (rosterKey: Key, person: number, origin: Key, occurrence: number, role: string): string =>
  new EntryIds(rosterKey, person).id(origin, occurrence, role);

/** The ids of `entryUuid` for one person; what several of them have in common is hashed once. */
export class EntryIds {
  readonly #owner: Wide;
  readonly #roots = new Map<Key, Map<string, Wide>>();

  constructor(rosterKey: Key, person: number) {
    this.#owner = below(below(root(rosterKey), 0, 2), 0, person);
  }

  id(origin: Key, occurrence: number, role: string): string {
    return formatUuid(below(this.#rootOf(origin, role), 0, occurrence));
  }

  #rootOf(origin: Key, role: string): Wide {
    let roles = this.#roots.get(origin);
    if (roles === undefined) {
      roles = new Map();
      this.#roots.set(origin, roles);
    }
    let known = roles.get(role);
    if (known === undefined) {
      const kind = hashText(role);
      known = below(below(this.#owner, origin.hi, origin.lo), kind.hi, kind.lo);
      roles.set(role, known);
    }
    return known;
  }
}

/** A key for what is drawn about an entry when it is written, as the hours at which a prescription is filled. */
export const entryKey = (rosterKey: Key, person: number, origin: Key, occurrence: number): Key =>
  derive(derive(derive(rosterKey, 0, 5), person, occurrence), origin.hi, origin.lo);

/** Id of a resource of an organization or practitioner: the same in every cohort. */
export function providerUuid(key: string, role: string): string {
  const name = hashText(key);
  const kind = hashText(role);
  return formatUuid(below(root(name), kind.hi, kind.lo));
}

/** Decimal digits of a medical record number. */
const RECORD_NUMBER_DIGITS = 12;

/** Medical record number: injective in the index within one roster; 12 digits that show neither order nor size of the cohort. */
export const medicalRecordNumber = (rosterKey: Key, person: number): string =>
  numberBelow(derive(rosterKey, 0, 3), person);

/** Number of a person as the member of a payer: injective in the index within one roster and payer. */
export function memberNumber(rosterKey: Key, person: number, payer: string): string {
  const { hi, lo } = hashText(payer);
  return numberBelow(derive(derive(rosterKey, 0, 4), hi, lo), person);
}

const numberBelow = (key: Key, person: number): string =>
  String(permute(key, person, 10 ** RECORD_NUMBER_DIGITS)).padStart(RECORD_NUMBER_DIGITS, '0');

/**
 * A permutation of the whole numbers below `size` (at most 2^52), chosen by the key: a balanced Feistel network of eight
 * rounds over the next even number of bits, walked along its cycle until it is back below `size` (Black and Rogaway,
 * "Ciphers with arbitrary finite domains", CT-RSA 2002).
 */
export function permute(key: Key, value: number, size: number): number {
  const half = Math.max(1, Math.ceil(Math.log2(size) / 2));
  let x = value;
  do x = feistel(key, x, half);
  while (x >= size);
  return x;
}

const ROUNDS = 8;

function feistel(key: Key, value: number, half: number): number {
  const size = 2 ** half;
  let left = Math.floor(value / size);
  let right = value % size;
  for (let round = 0; round < ROUNDS; round++) {
    const mixed = (left ^ derive(key, round, right).lo) & (size - 1);
    left = right;
    right = mixed;
  }
  return left * size + right;
}

/**
 * A National Provider Identifier for the given number below 10^8: `2`, eight digits, and the check digit by Luhn's
 * formula over the number with the prefix 80840 (CMS, "Requirements for National Provider Identifier (NPI) and NPI check
 * digit"). The standard allows 1 and 2 as first digit; all that were given out so far begin with 1.
 */
export function npiOf(number: number): string {
  const body = `2${String(number).padStart(8, '0')}`;
  return body + luhnDigit(`80840${body}`);
}

/** The digit that makes the Luhn sum of `digits` and itself a multiple of ten. */
export function luhnDigit(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const twice = i % 2 === 0 ? digit * 2 : digit;
    sum += twice > 9 ? twice - 9 : twice;
  }
  return String((10 - (sum % 10)) % 10);
}
