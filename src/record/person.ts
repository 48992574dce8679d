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

export type Relationship = 'mother' | 'father' | 'spouse' | 'partner' | 'child' | 'grandmother' | 'grandchild';

/** Somebody's relative, or partner. */
export interface Relative {
  readonly relationship: Relationship;
  readonly sex: Sex;
  readonly name: HumanName;
  readonly birthDay: Day;
  /** Index of the person of the file who this is: of the same household. */
  readonly person?: number;
  /** Of a partner of the household: they live together since this day. */
  readonly since?: Day;
  /** Day of death of somebody who is not in the file, if it is known. */
  readonly died?: Day;
  readonly phone?: string;
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
  /** Index of the first person of the household. */
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
  /** Partner, parents, children: those of the household with their index. */
  readonly relatives: readonly Relative[];
}

/** The address that holds at an instant. */
export function addressAt({ addresses }: Person, t: Instant): Address {
  if (addresses.length === 1) return addresses[0];
  return addresses.findLast((address) => address.from <= t) ?? addresses[0];
}
