import type { AgeClock, Instant } from '../base/index.ts';
import type { ActiveKind } from './expression.ts';
import type { Body, Value } from './runtime.ts';

/** What an expression may look at. All of it holds at the engine's current instant, except body and age, which are functions of time. */
export interface Context {
  readonly ages: AgeClock;
  readonly body: Body;
  attribute(name: string): Value;
  /** The attribute of this number (see LinkedProgram.attributes). */
  held(number: number): Value;
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
export const WATCH = {
  body: 'body',
  truth: 'truth',
  observation: 'observation',
  symptoms: 'symptoms',
  /** An encounter has begun. */
  encounter: 'encounter',
  /** An encounter is over: the next may begin. */
  free: 'free',
  /** A visit of built-in care has begun, which modules may join. */
  visit: (kind: 'any' | 'wellness' | 'symptom'): string => `visit:${kind}`,
  attribute: (name: string): string => `attribute:${name}`,
  symptom: (name: string): string => `symptom:${name}`,
  vital: (name: string): string => `vital:${name}`,
  active: (kind: ActiveKind): string => `active:${kind}`,
  /** One of a kind: a variable of the body, or what has a code (`system|code`). */
  one: (kind: string, name: string): string => `${kind} ${name}`,
} as const;
