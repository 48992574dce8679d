import type { Zone } from '../base/index.ts';
import type { Deferral, Holiday, ImmunizationSchedule } from '../care/index.ts';
import type { FirstUse } from '../engine/index.ts';
import type { Coverage, Ethnicity, Payer, Race, Sex } from '../record/index.ts';
import type { Coding } from '../terminology/index.ts';
import type { FamilyTables } from './family-tables.ts';
import type { Moves } from './moves.ts';
import type { ProviderTables } from './provider-plan.ts';
import type { Society } from './society.ts';

/** A country as data. Whatever is true of one country only stands in its pack and nowhere in code. */
export interface LocalePack {
  /** Part of every roster key: another pack, other people. */
  readonly id: string;
  readonly title: string;
  /** ISO 3166-1 alpha-2, as written in addresses. */
  readonly country: string;
  /** What the sections below stand on, by the names used in `source` fields. */
  readonly sources: Readonly<Record<string, PackSource>>;
  readonly places: PlaceTable;
  readonly pyramid: Pyramid;
  readonly births: BirthPattern;
  readonly lifeTables: readonly LifeTable[];
  readonly causesOfDeath: CausesOfDeath;
  /** Days without office hours. */
  readonly holidays: readonly Holiday[];
  /** Times in which check-ups were put off; absent: never. */
  readonly deferrals?: readonly Deferral[];
  readonly groups: readonly PopulationGroup[];
  readonly raceCodings: Readonly<Record<Race, Coding>>;
  readonly ethnicityCodings: Readonly<Record<Ethnicity, Coding>>;
  readonly names: NameTables;
  readonly addresses: AddressForms;
  readonly moves: Moves;
  readonly families: FamilyTables;
  readonly society: Society;
  readonly providers: ProviderTables;
  /** Since when drugs, tests and procedures can be had; absent: always. */
  readonly firstUses?: readonly SourcedFirstUse[];
  /** Absent: no vaccine is given. */
  readonly immunizations?: ImmunizationSchedule;
  /** By status of `Society.insurance`: the policies that people of it have, each with the payers to choose from. */
  readonly payers: Readonly<Record<string, readonly (readonly PayerForm[])[]>>;
}

/** A row of the table of first uses, with the name of its source. */
export interface SourcedFirstUse extends FirstUse {
  readonly source: string;
}

/** A payer of a locale; `{state}` in the name stands for the state in full. */
export interface PayerForm {
  readonly name: string;
  readonly kind: Payer['kind'];
  readonly plan?: Coverage['plan'];
}

export interface PackSource {
  readonly title: string;
  readonly year?: number;
  readonly url?: string;
  /** `read`: seen in the source; `recalled`: from memory; `assumed`: chosen, `note` says why. */
  readonly confidence: 'read' | 'recalled' | 'assumed';
  readonly note?: string;
}

/** Names are split when the table is made; a place's facts are decoded when it is asked for. */
export interface PlaceTable {
  readonly size: number;
  /** People for whom the place stands; the weight with which it is drawn. */
  readonly weights: () => ArrayLike<number>;
  facts(index: number): PlaceFacts;
  /** Indexes of the places that fit, in order. */
  find(filter: PlaceFilter): readonly number[];
  /** Codes and names of all states, and the distinct city names of one or of all: for suggestions. */
  states(): readonly { readonly code: string; readonly name: string }[];
  cities(state?: string): readonly string[];
}

/** Which places are meant. Case is ignored. */
export interface PlaceFilter {
  /** Code or name. */
  readonly state?: string;
  readonly city?: string;
  readonly postalCode?: string;
}

export interface PlaceFacts {
  readonly city: string;
  readonly county: string;
  readonly state: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly zone: Zone;
  readonly postalCodes: readonly string[];
  /** `#` stands for a digit. */
  readonly phonePatterns: readonly string[];
  /** Share of each group of `LocalePack.groups`. */
  readonly groups: readonly number[];
  /** Shares of the bands of `Society.income.edges`. */
  readonly income: readonly number[];
  /** Shares of `Society.education`. */
  readonly education: readonly number[];
}

/** Shares of the population by single year of age, 0 to 119, at any date (no trend is modelled). */
export interface Pyramid {
  readonly female: readonly number[];
  readonly male: readonly number[];
  readonly source: string;
}

/** Relative frequencies of births. */
export interface BirthPattern {
  /** Per day of the month, January first. */
  readonly month: readonly number[];
  /** Sunday first; holds for births from `weekdayFrom` on, earlier ones have none. */
  readonly weekday: readonly number[];
  readonly weekdayFrom: number;
  /** By hour of the day, for births from `hourFrom` on. */
  readonly hour: readonly number[];
  readonly hourFrom: number;
  readonly source: string;
}

/** Probability of dying within the year by age, 0 to 119; the last is 1. */
export interface LifeTable {
  readonly year: number;
  readonly female: readonly number[];
  readonly male: readonly number[];
  readonly source: string;
}

/** Deaths per 100,000 person-years by cause, sex and age band. */
export interface CausesOfDeath {
  /** Lower edges of the bands, in years. */
  readonly ages: readonly number[];
  readonly causes: readonly {
    readonly coding: Coding;
    readonly female: readonly number[];
    readonly male: readonly number[];
  }[];
  readonly source: string;
}

/** A group of the population in which race, ethnicity, names and language go together. */
export interface PopulationGroup {
  readonly id: string;
  readonly ethnicity: Ethnicity;
  /** Weights of the races recorded for people of the group. */
  readonly races: Readonly<Partial<Record<Race, number>>>;
  /** Column of the name tables. */
  readonly names: number;
  /** Factor on the place's share by year of birth: the row with the greatest `from` that is not later holds. */
  readonly cohorts: readonly { readonly from: number; readonly factor: number }[];
  /** Mother tongues: BCP 47 tag, name in English, share, and the share of its speakers who want care in it. */
  readonly languages: readonly Language[];
  readonly source: string;
}

export interface Language {
  readonly tag: string;
  readonly name: string;
  readonly share: number;
  readonly preferred: number;
}

export interface WeightedNames {
  readonly names: readonly string[];
  readonly weights: readonly number[];
}

export interface NameTables {
  /** First names given in a year to a sex in a names column of a group. */
  first(sex: Sex, year: number, column: number): WeightedNames;
  last(column: number): WeightedNames;
  /** Share of people with a second given name. */
  readonly middle: number;
  readonly sources: readonly string[];
}

/** Forms with `{number}`, `{street}` and `{unit}`. */
export interface AddressForms {
  readonly streets: WeightedNames;
  readonly line: string;
  readonly lineWithUnit: string;
  /** Share of homes with a unit. */
  readonly units: number;
  readonly highestNumber: number;
}
