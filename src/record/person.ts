import type { Day, Instant, Zone } from '../base/index.ts';
import type { Coding } from '../terminology/index.ts';

export type Sex = 'female' | 'male';

/** Census race groups with the names that modules use. */
export type Race = 'white' | 'black' | 'asian' | 'native' | 'hawaiian' | 'other';
export type Ethnicity = 'hispanic' | 'nonhispanic';

export interface HumanName {
  readonly use: 'official' | 'maiden' | 'nickname';
  readonly family: string;
  readonly given: readonly string[];
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface Place {
  readonly city: string;
  readonly county: string;
  /** Two-letter code. */
  readonly state: string;
  readonly postalCode: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly zone: Zone;
}

export interface Address {
  readonly line: string;
  readonly place: Place;
  /** The person lives here from this instant. */
  readonly from: Instant;
}

/** A relative inside or outside the household; `person` is set when the relative is a person of the file. */
export interface Relative {
  readonly relationship: 'mother' | 'father' | 'partner' | 'child' | 'sibling';
  readonly person?: number;
  readonly name?: HumanName;
}

/**
 * Who a person is. A pure function of seed, locale pack, filters, roster date and years of history: never of the
 * modules, of the workers or of the as-of date.
 */
export interface Person {
  /** From 0, in household order. */
  readonly index: number;
  /** From 0; counts up when a life ended before the window (same birth, sex and place, other draws). */
  readonly attempt: number;
  readonly household: number;
  readonly sex: Sex;
  readonly birth: Instant;
  readonly birthDay: Day;
  readonly names: readonly [HumanName, ...HumanName[]];
  readonly race: Race;
  readonly ethnicity: Ethnicity;
  readonly raceCoding: Coding;
  readonly ethnicityCoding: Coding;
  /** BCP 47 tag. */
  readonly language: string;
  readonly phone: string;
  /** In order of time, at least one. The first holds at birth. */
  readonly addresses: readonly [Address, ...Address[]];
  readonly relatives: readonly Relative[];
}

/** The address that holds at an instant. */
export function addressAt({ addresses }: Person, t: Instant): Address {
  if (addresses.length === 1) return addresses[0];
  return addresses.findLast((address) => address.from <= t) ?? addresses[0];
}
