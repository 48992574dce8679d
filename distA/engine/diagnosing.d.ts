import type { ConditionEntry } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Life } from './life.ts';
import type { Machine } from './machine.ts';
import type { Act, Selector } from './program.ts';
type Onset = Extract<Act, {
    op: 'onset';
}>;
type Allergy = Extract<Act, {
    op: 'allergy';
}>;
/** The condition becomes true; it is recorded now, at the encounter of a state, or not by this. */
export declare function onset(life: Life, machine: Machine, act: Onset): void;
/** Records a condition; an active entry of the same code is not repeated. */
export declare function diagnose(life: Life, concept: Concept, by: number, chronic: boolean): ConditionEntry;
/** What is meant is no longer true, and its record is resolved. */
export declare function resolve(life: Life, machine: Machine, which: Selector): void;
/** An allergy, with each reaction's severity drawn (draw i for reaction i). */
export declare function allergy(life: Life, machine: Machine, act: Allergy): void;
export {};
