import type { Module } from '../language/index.ts';
import { type Concept } from '../terminology/index.ts';
import type { DrugEffect } from './compiled-type.ts';
/** Name of the i-th effect of a drug: the same in every state that prescribes it, so that a new dose replaces the old. */
export declare const drugEffectName: (drug: Concept, i: number) => string;
/** The effects that prescriptions of a module start, wherever in its states they stand. */
export declare function drugEffectsOf(module: Module, conceptOf: (code: unknown) => Concept | undefined, nameOf: (attribute: string) => string): readonly DrugEffect[];
