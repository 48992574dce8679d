import type { Instant } from '../base/index.ts';
import type { ActiveKind, Context, Life, Reading, StateHistory, Value } from '../engine/index.ts';
import type { Entry, Truth } from '../record/index.ts';
/**
 * A finished life as it stood at an earlier instant: what was true, recorded and known then. Attributes are those of the
 * end, since their history is not kept: strata of rates go by age, sex and what does not change.
 */
export declare class Past implements Context {
    #private;
    readonly ages: Context['ages'];
    readonly body: Context['body'];
    readonly frame: StateHistory;
    constructor(life: Life, t: Instant);
    attribute(name: string): Value;
    vital(name: string, t: Instant): number | undefined;
    isActive(kind: ActiveKind, codes: readonly string[]): boolean;
    isActiveByAttribute(kind: ActiveKind, attribute: string): boolean;
    has(codes: readonly string[]): boolean;
    lastReading(codes: readonly string[], from: Instant): Reading | undefined;
    lastReadingByAttribute(attribute: string): Reading | undefined;
    readings(codes: readonly string[], from: Instant): readonly Reading[];
    symptom(): number;
    draw(): number;
}
/** Does the entry carry one of these codes (`system|code`)? */
export declare function hasCode(entry: Entry, codes: readonly string[]): boolean;
export declare const isOnset: (truth: Truth, codes: readonly string[]) => truth is Extract<Truth, {
    kind: 'onset';
}>;
