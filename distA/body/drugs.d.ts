import { type Duration } from '../base/index.ts';
/** One action of an agent at its standard dose. */
export interface DrugAction {
    readonly variable: string;
    /** Fraction of what exceeds `above` when given, else added in the variable's unit. */
    readonly shift: number;
    readonly above?: number;
    /** Time until the full effect. */
    readonly over: Duration;
}
export interface Agent {
    readonly family: string;
    /** As written on the label of one unit, in mg; 0 if the dose is fitted to the patient (insulin, injections). */
    readonly standard: number;
    readonly actions: readonly DrugAction[];
}
/** By the name that stands in a product's display. */
export declare const AGENTS: Readonly<Record<string, Agent>>;
interface Part {
    readonly agent: string;
    /** Of the standard dose. */
    readonly doses: number;
}
/** By RxNorm code. */
export declare const PARTS: ReadonlyMap<string, readonly Part[]>;
export {};
