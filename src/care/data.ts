import type { Day, Draws, Instant } from '../base/index.ts';
import type { Value } from '../engine/index.ts';
import type { CareSite, EncounterClass, Person, ToldHistory } from '../record/index.ts';
import type { Coding } from '../terminology/index.ts';
import type { ImmunizationSchedule } from './immunization/index.ts';

/** Probability of dying within the year by age, from 0; the last is 1. */
export interface LifeTable {
  readonly year: number;
  readonly female: readonly number[];
  readonly male: readonly number[];
}

/** Relative death rates by cause, sex and age band. */
export interface CausesOfDeath {
  /** Lower edges of the bands, in years. */
  readonly ages: readonly number[];
  readonly causes: readonly {
    readonly coding: Coding;
    readonly female: readonly number[];
    readonly male: readonly number[];
  }[];
}

/** A day without office hours: a date (moved to the nearest weekday when `observed`) or the n-th weekday (0 is Sunday; week 5 the last) of a month. */
export type Holiday = {
  readonly name: string;
  /** First year. */
  readonly from?: number;
  /** Last year. */
  readonly to?: number;
  /** Urgent care is closed too. */
  readonly shut?: boolean;
  readonly month: number;
} & (
  | { readonly day: number; readonly observed: boolean }
  | { readonly week: 1 | 2 | 3 | 4 | 5; readonly weekday: number }
);

/** A time in which check-ups were put off: from its first day until the last. */
export interface Deferral {
  readonly from: Day;
  readonly to: Day;
  /**
   * By the lower edge of ages in years: of the check-ups that fall into it the share that comes later, and how long after it,
   * exponential mean in days.
   */
  readonly ages: readonly { readonly from: number; readonly share: number; readonly later: number }[];
}

/** What built-in care needs of a country and its people; a locale pack and the population fill it. */
export interface CareData {
  /** Sorted by year. A year before the first or after the last has the first one's: see `deathInstant`. */
  readonly lifeTables: readonly LifeTable[];
  readonly causesOfDeath: CausesOfDeath;
  readonly holidays?: readonly Holiday[];
  readonly deferrals?: readonly Deferral[];
  /** Absent: no vaccine is given. */
  readonly immunizations?: ImmunizationSchedule;
  /** Calendar effects are those of this year, at any time (no pandemic). */
  readonly period?: number;
  /** Where and with whom the person has care of a kind. */
  site(person: Person, kind: EncounterClass, specialty: string | undefined, t: Instant): CareSite;
  /** What the person knows of the parents at a time; absent: nobody asks. */
  familyHistory?(person: Person, t: Instant): readonly ToldHistory[];
  /** What changes with age in the person's attributes, in order of time. */
  attributeChanges(person: Person, draws: Draws): readonly AttributeChange[];
}

export interface AttributeChange {
  readonly at: Instant;
  readonly name: string;
  readonly value: Value;
}
