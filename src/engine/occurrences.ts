import type { EntryKind } from '../record/index.ts';
import { Tally } from './tally.ts';

/** A number for each kind of entry: with `by` the key of a count. */
const KIND: Readonly<Record<EntryKind, number>> = {
  encounter: 0,
  condition: 1,
  allergy: 2,
  observation: 3,
  report: 4,
  procedure: 5,
  medication: 6,
  administration: 7,
  care_plan: 8,
  device: 9,
  supply: 10,
  immunization: 11,
  imaging: 12,
  order: 13,
  death: 14,
  family_history: 15,
};
const KINDS = Object.keys(KIND).length;

/** How many entries of a kind an origin has made before: part of an entry's id and of its draws. */
export class Occurrences {
  readonly #counts = new Tally();

  /** 0 the first time. */
  next(by: number, kind: EntryKind): number {
    return this.#counts.next(by * KINDS + KIND[kind]);
  }
}
