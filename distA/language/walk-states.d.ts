import { type StepsCheck } from './scope.ts';
import type { Walk } from './walk.ts';
/** Checks all that one state says. */
export declare function walkState(walk: Walk): void;
/** Checks a list of steps. */
export declare const walkSteps: StepsCheck;
