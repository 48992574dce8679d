import type { LifeState } from '../engine/index.ts';
/** Records the usual findings of a check-up, unless GMF's module does. */
export declare function examine(life: LifeState): void;
