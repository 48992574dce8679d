import { AgeClock, type Draws, type Instant, type Key } from '../base/index.ts';
import type { EncounterEntry, Entry, EntryBase, EntryId, EntryKind, Life as LifeRecord, Person, Truth } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { ExposureLog } from './accounting.ts';
import { Chart } from './chart.ts';
import { type Context, type Reading } from './context.ts';
import type { ActiveKind, Expression } from './expression.ts';
import type { Frame } from './frame.ts';
import type { LinkedProgram } from './link.ts';
import { Machine } from './machine.ts';
import type { ObservationPlan, Origin, Program } from './program.ts';
import { EventQueue, type Watcher } from './queue.ts';
import type { Body, Care, LifeState, Value } from './runtime.ts';
import { SimulationError } from './simulation-error.ts';
import { Symptoms } from './symptoms.ts';
import type { OpenEncounter } from './visits.ts';
import { type VitalSign } from './vital-signs.ts';
/** What a draw is for: keeps the draws of one origin apart. */
declare const PURPOSE: {
    readonly wait: 0;
    readonly choice: 10000;
    readonly act: 20000;
    readonly visit: 30000;
    readonly clock: 40000;
};
type Purpose = keyof typeof PURPOSE;
export interface LifeOptions {
    readonly linked: LinkedProgram;
    readonly person: Person;
    readonly draws: Draws;
    readonly body: Body;
    readonly care: Care;
    /** Attributes at birth. */
    readonly attributes: Readonly<Record<string, Value>>;
    /** The as-of instant: nothing happens after it. */
    readonly horizon: Instant;
    readonly log?: ExposureLog;
    /** Told of each state that a module enters. */
    readonly entered?: StateListener;
}
export type StateListener = (module: string, state: string, t: Instant, life: Life) => void;
/** One life while it is simulated: the state that modules, body and care share, and the loop over its events. */
export declare class Life implements LifeState, Context {
    #private;
    readonly linked: LinkedProgram;
    readonly person: Person;
    readonly draws: Draws;
    readonly body: Body;
    readonly care: Care;
    readonly log: ExposureLog | undefined;
    readonly entered: StateListener | undefined;
    readonly queue: EventQueue;
    readonly chart: Chart;
    readonly complaints: Symptoms;
    readonly vitals: Map<string, VitalSign>;
    readonly ages: AgeClock;
    now: Instant;
    open: OpenEncounter | undefined;
    died: Instant | undefined;
    frame: Frame;
    constructor(options: LifeOptions);
    /** Lives from birth to death or to the horizon. */
    run(): LifeRecord;
    get program(): Program;
    get entries(): readonly Entry[];
    get truths(): readonly Truth[];
    get encounter(): EncounterEntry | undefined;
    age(t?: Instant): number;
    attribute(name: string): Value;
    setAttribute(name: string, value: Value): void;
    /** Value of an expression now. */
    value(expression: Expression): Value;
    vital(name: string, t: Instant): number | undefined;
    isActive(kind: ActiveKind, codes: readonly string[]): boolean;
    isActiveByAttribute(kind: ActiveKind, attribute: string): boolean;
    hasActive(kind: ActiveKind, codes?: readonly string[]): boolean;
    has(codes: readonly string[]): boolean;
    lastReading(codes: readonly string[], from: Instant): Reading | undefined;
    lastReadingByAttribute(attribute: string): Reading | undefined;
    readings(codes: readonly string[], from: Instant): readonly Reading[];
    symptom(name: string): number;
    symptoms(): readonly {
        readonly name: string;
        readonly cause: string;
        readonly severity: number;
    }[];
    addressSymptom(name: string, cause: string): void;
    /** Whose draws follow: each call is the next occurrence of that origin and purpose. */
    prepareDraws(by: number, purpose: Purpose): number;
    draw(k: number): number;
    /** Evaluates something with other draws than those of the instruction at hand. */
    drawing<T>(key: Key, occurrence: number, purpose: number, run: () => T): T;
    origin(module: string, state: string): number;
    originOf(by: number): Origin;
    occurrence(by: number, name: string): number;
    watch(name: string, watcher: Watcher): void;
    unwatch(name: string, watcher: Watcher): void;
    /** Something has changed: those who look at it are told, and woken at this instant. */
    notify(name: string): void;
    /** Something of this kind and concept has changed. */
    notifyOf(kind: string, concept: Concept): void;
    /** The course of these variables has changed. */
    bodyMoved(variables: readonly string[]): void;
    /** Carries something out at a later instant, before modules. Forgotten if the person dies before. */
    later(t: Instant, run: (t: Instant) => void): void;
    /** The fields that all entries share, for something recorded now: in a visit a little after the last thing recorded. */
    stamp(by: number, kind: EntryKind): EntryBase;
    stampAt(by: number, kind: EntryKind, time: Instant): EntryBase;
    add<E extends Entry>(entry: E): E;
    observe(plan: ObservationPlan, by: number): EntryId | undefined;
    panel(concept: Concept, category: ObservationPlan['category'], components: readonly ObservationPlan[], by: number): void;
    join(machine: Machine): void;
    openVisit(visit: Parameters<LifeState['openVisit']>[0]): EncounterEntry | undefined;
    closeEncounter(t: Instant): void;
    die(by: number, t: Instant, cause?: Concept): void;
    error(by: number, what: string, t: Instant): SimulationError;
}
export {};
