import { type Instant } from '../base/index.ts';
import type { Parameter } from '../engine/index.ts';
import type { Person } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { CareData, LifeTable } from './data.ts';
/** The table of a calendar year: its own if there is one, else the first (2019 for the United States: today's rates held for the past). */
export declare function tableOf({ lifeTables, period }: Pick<CareData, 'lifeTables' | 'period'>, year: number): LifeTable;
/** Deaths per person-year that a module claims; 0 outside its table and where it depends on what the life brings. */
export declare function claimAt({ axes, values, scale }: Parameter, person: Person, age: number, year: number): number;
/**
 * When the person dies of causes that no module claims: the instant at which the integrated rate (life table less claims, floored
 * at 0, piece by piece) reaches `threshold`, a unit-exponential draw. Within a piece (at most a year) claims count as in its middle.
 */
export declare function deathInstant(data: Pick<CareData, 'lifeTables' | 'period'>, claims: readonly Parameter[], person: Person, threshold: number): Instant;
/** A cause by the shares of the person's sex and age. */
export declare function causeOfDeath({ causesOfDeath }: CareData, person: Person, age: number, u: number): Concept;
