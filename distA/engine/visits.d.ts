import { type Duration, type Instant } from '../base/index.ts';
import type { EncounterClass, EncounterEntry } from '../record/index.ts';
import type { Life } from './life.ts';
import type { Machine } from './machine.ts';
import type { Visit } from './program.ts';
type Open = Extract<Visit, {
    op: 'open_encounter';
}>;
/** The encounter that is going on. */
export interface OpenEncounter {
    readonly entry: EncounterEntry;
    /** The module that opened it; undefined for a visit of built-in care, which modules may join. */
    readonly owner: Machine | undefined;
    readonly kind: 'own' | 'wellness' | 'symptom';
    readonly joined: Set<Machine>;
    /** Time of the next thing to be recorded in it. */
    clock: Instant;
    readonly earliestEnd: Instant;
}
/** An encounter that a module wants and has not begun. */
export interface Booking {
    readonly class: EncounterClass;
    /** When it is to take place. */
    readonly slot: Instant;
    /** Usual length. */
    readonly length: Duration;
    readonly occurrence: number;
}
/** Opens the encounter, or sleeps until its appointment or until the place is free. */
export declare function openEncounter(life: Life, machine: Machine, instruction: Open, t: Instant): 'blocked' | undefined;
export {};
