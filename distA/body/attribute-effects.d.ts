import { type Draws } from '../base/index.ts';
import type { Value } from '../engine/index.ts';
import type { EffectPlan } from './effect.ts';
/** An effect on one variable; with `target` the shift brings the level there from where it would be without it. */
export interface Movement {
    readonly variable: string;
    readonly plan: EffectPlan;
    readonly target?: number;
}
/** What an attribute's new value does to the body; undefined if the attribute has nothing to do with it. */
export declare function attributeEffects(name: string, value: Value, draws: Draws): readonly Movement[] | undefined;
