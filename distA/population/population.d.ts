import type { Draws } from '../base/index.ts';
import { type Day, type Instant, type Key } from '../base/index.ts';
import type { Value } from '../engine/index.ts';
import type { CareSite, EncounterClass, Person, Sex } from '../record/index.ts';
import { type AttributeChange } from './attribute-changes.ts';
import type { LocalePack } from './pack.ts';
import { type Providers } from './providers.ts';
/** Who may be drawn. Every field is part of the roster key. */
export interface Filters {
    /** Completed years on the roster date, both included; for the dead, those they would have had. */
    readonly age?: readonly [lowest: number, highest: number];
    readonly sex?: Sex;
    /** Code or name of a state, name of a city: the address on the roster date. */
    readonly state?: string;
    readonly city?: string;
    /** Only people who are alive on the roster date. */
    readonly aliveOnly?: boolean;
}
export interface PopulationOptions {
    /** Key of the seed text. */
    readonly run: Key;
    readonly pack: LocalePack;
    readonly roster: Day;
    /** 0: whole lives of the people alive on the roster date. */
    readonly yearsOfHistory: number;
    readonly filters?: Filters;
}
/** People who live together. Its members are in order of birth. */
export interface Household {
    readonly index: number;
    readonly members: readonly [Person, ...Person[]];
}
/** All households that could be drawn, without end; each is a pure function of the options and its index. */
export interface Population {
    /** Stands for seed, pack, roster date, years of history and filters in identifiers. */
    readonly rosterKey: Key;
    /** Everybody is alive on this day or born after it: whoever dies before it gets another attempt. */
    readonly aliveFrom: Day;
    readonly providers: Providers;
    readonly careData: CareData;
    household(index: number): Household;
    /** Person of an index, counted in household order. */
    person(index: number): Person;
    /** GMF's and our own attributes of the start of life; drawn again in each attempt. */
    attributesAtBirth(person: Person, draws: Draws): Record<string, Value>;
    /** What changes in them with age (insurance, smoking, drinking), in order of time. */
    attributeChanges(person: Person, draws: Draws): readonly AttributeChange[];
    /** Where and with whom the person has care of a kind: their own doctor for what primary care does. */
    ownDoctor(person: Person, kind: EncounterClass, specialty: string | undefined, t: Instant): CareSite;
}
/** What built-in care needs of the population: where people go, of what they die, what changes with age. */
export interface CareData {
    readonly lifeTables: LocalePack['lifeTables'];
    readonly causesOfDeath: LocalePack['causesOfDeath'];
    readonly holidays: LocalePack['holidays'];
    /** As `Population.ownDoctor`. */
    site(person: Person, kind: EncounterClass, specialty: string | undefined, t: Instant): CareSite;
    /** As `Population.attributeChanges`. */
    attributeChanges(person: Person, draws: Draws): readonly AttributeChange[];
}
/** The same person in another attempt at their life. */
export declare const withAttempt: (person: Person, attempt: number) => Person;
/** Hash of all that decides who is in the file. */
export declare function rosterKeyOf({ run, pack, roster, yearsOfHistory, filters }: PopulationOptions): Key;
/** The first day of the record window: `roster` itself without history. */
export declare const windowStart: (roster: Day, yearsOfHistory: number) => Day;
/** Throws if the filters leave no place or nobody: ask `pack.places.find` first. */
export declare function createPopulation(options: PopulationOptions): Population;
