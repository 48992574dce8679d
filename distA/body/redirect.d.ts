import type { EffectPlan } from './effect.ts';
/** The variable that an effect really moves, with its size there. Without a plan only the variable is of interest. */
export declare function redirected<P extends EffectPlan | undefined>(variable: string, plan: P, level: (name: string) => number): {
    readonly variable: string;
    readonly plan: P;
};
