import type { Expression } from '../engine/index.ts';
import type { EncounterClass } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
/** Encounter.type where a module gives none. */
export declare const VISIT_TYPES: Readonly<Record<EncounterClass, Concept>>;
/**
 * Time from sample to result of an order that names none. Assumed: a routine laboratory test is back on the next day,
 * nine in ten within two days (lognormal, median 1 day, sigma 0.55).
 */
export declare const RESULT_AFTER: Expression;
export declare const NO_TIME: Expression;
