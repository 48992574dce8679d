import { type Key } from '../base/index.ts';
/** Id of a person's Patient resource: injective in the index, since threefry permutes the counters of one key. */
export declare const patientUuid: (rosterKey: Key, person: number) => string;
/**
 * Id of one resource of an entry. `origin` is the hash of the module and state path that made the entry, `occurrence` how
 * many entries of its kind came from there before, `role` which of the entry's resources is meant.
 */
export declare function entryUuid(rosterKey: Key, person: number, origin: Key, occurrence: number, role: string): string;
/** Id of a resource of an organization or practitioner: the same in every cohort. */
export declare function providerUuid(key: string, role: string): string;
/** Decimal digits of a medical record number. */
export declare const RECORD_NUMBER_DIGITS = 12;
/** Medical record number: injective in the index within one roster; 12 digits that show neither order nor size of the cohort. */
export declare const medicalRecordNumber: (rosterKey: Key, person: number) => string;
/**
 * A permutation of the whole numbers below `size` (at most 2^52), chosen by the key: a balanced Feistel network of eight
 * rounds over the next even number of bits, walked along its cycle until it is back below `size` (Black and Rogaway,
 * "Ciphers with arbitrary finite domains", CT-RSA 2002).
 */
export declare function permute(key: Key, value: number, size: number): number;
/**
 * A National Provider Identifier for the given number below 10^8: `2`, eight digits, and the check digit by Luhn's
 * formula over the number with the prefix 80840 (CMS, "Requirements for National Provider Identifier (NPI) and NPI check
 * digit"). The standard allows 1 and 2 as first digit; all that were given out so far begin with 1.
 */
export declare function npiOf(number: number): string;
/** The digit that makes the Luhn sum of `digits` and itself a multiple of ten. */
export declare function luhnDigit(digits: string): string;
