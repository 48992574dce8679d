import { type Draws, type Instant } from '../base/index.ts';
import type { Value } from '../engine/index.ts';
import type { Person } from '../record/index.ts';
import type { LocalePack } from './pack.ts';
/** An attribute that takes another value at an instant. */
export interface AttributeChange {
    readonly at: Instant;
    readonly name: string;
    readonly value: Value;
}
export declare function changesOf({ society }: LocalePack, person: Person, draws: Draws): AttributeChange[];
