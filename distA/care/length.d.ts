import { type Duration } from '../base/index.ts';
import type { EncounterClass } from '../record/index.ts';
/** Usual length of an encounter of a class, whole minutes. */
export declare function lengthOf(kind: EncounterClass, u: number): Duration;
