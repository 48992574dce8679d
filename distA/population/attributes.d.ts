import type { Draws } from '../base/index.ts';
import type { Value } from '../engine/index.ts';
import type { Person } from '../record/index.ts';
import type { Background } from './background.ts';
import type { LocalePack } from './pack.ts';
/** What a person's attributes are drawn from besides the person. */
export interface Origins {
    readonly background: Background;
    readonly place: number;
}
/** Attributes of gmf.md 1.10 as they are at birth. Those of position in society are what the person comes to as an adult. */
export declare function attributesAt(pack: LocalePack, origins: Origins, person: Person, draws: Draws): Record<string, Value>;
