import type { Instant, Key } from '../base/index.ts';
import type { Address, Place } from '../record/index.ts';
import type { AddressForms, LocalePack, PlaceFacts } from './pack.ts';
/** Which places households may live in. */
export interface PlaceFilter {
    /** Code or name. */
    readonly state?: string;
    readonly city?: string;
}
/** Place index of a household. Throws if the filter leaves no place. */
export declare function createPlaceSampler(pack: LocalePack, filter: PlaceFilter): (key: Key) => number;
export declare function placeOf(pack: LocalePack, facts: PlaceFacts, postalCode: string): Place;
/** One of `values`, each as likely as the others. */
export declare const oneOf: <T>(values: readonly T[], u: number) => T;
/** Fills the `#` of a pattern with digits. */
export declare function fillDigits(pattern: string, digit: (k: number) => number): string;
/** A street address; `key` decides number, street and, where there may be one, unit. */
export declare function createStreetLine(forms: AddressForms, units?: number): (key: Key) => string;
export declare const phoneOf: (facts: PlaceFacts, key: Key) => string;
/** Where a household lives. It does not move yet: one address from the birth of its first member on. */
export declare function createResidence(pack: LocalePack): (household: Key, place: number, from: Instant) => Address;
