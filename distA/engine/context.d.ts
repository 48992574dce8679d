import type { AgeClock, Instant } from '../base/index.ts';
import type { ActiveKind } from './expression.ts';
import type { Body, Value } from './runtime.ts';
/** What an expression may look at. All of it holds at the engine's current instant, except body and age, which are functions of time. */
export interface Context {
    readonly ages: AgeClock;
    readonly body: Body;
    attribute(name: string): Value;
    vital(name: string, t: Instant): number | undefined;
    isActive(kind: ActiveKind, codes: readonly string[]): boolean;
    isActiveByAttribute(kind: ActiveKind, attribute: string): boolean;
    has(codes: readonly string[]): boolean;
    /** Latest known reading with one of these codes taken at or after `from`. */
    lastReading(codes: readonly string[], from: Instant): Reading | undefined;
    lastReadingByAttribute(attribute: string): Reading | undefined;
    readings(codes: readonly string[], from: Instant): readonly Reading[];
    symptom(name: string): number;
    readonly frame: StateHistory;
    /** Uniform draw number `k` of the instruction that is being carried out. */
    draw(k: number): number;
}
export interface Reading {
    readonly time: Instant;
    readonly value: Value;
}
/** Which states the frame that asks was in. */
export interface StateHistory {
    visited(state: string, since: string | undefined, from: Instant): boolean;
    lastEntered(state: string): Instant | undefined;
    /** Instant at which the last visit ended; Infinity while it lasts. */
    lastExited(state: string): Instant | undefined;
}
/** Names of what can change and wake a sleeper: things of a kind (any of them), and single ones of it by variable or code. */
export declare const WATCH: {
    readonly body: 'body';
    readonly truth: 'truth';
    readonly observation: 'observation';
    readonly symptoms: 'symptoms';
    readonly encounter: 'encounter';
    readonly attribute: (name: string) => string;
    readonly symptom: (name: string) => string;
    readonly vital: (name: string) => string;
    readonly active: (kind: ActiveKind) => string;
    /** One of a kind: a variable of the body, or what has a code (`system|code`). */
    readonly one: (kind: string, name: string) => string;
};
