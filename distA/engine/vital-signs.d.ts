import type { Instant, Key } from '../base/index.ts';
import type { Expression } from './expression.ts';
import type { Life } from './life.ts';
/** A vital sign that a module has set: a constant, or drawn anew at every read (GMF's range and distribution). */
export type VitalSign = {
    readonly value: number;
} | {
    readonly key: Key;
    readonly occurrence: number;
    readonly fresh: Expression;
};
/** Reads within one minute agree, so that looking twice changes nothing. */
export declare function vitalReading(life: Life, sign: VitalSign, t: Instant): number;
