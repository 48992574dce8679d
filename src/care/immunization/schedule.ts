import type { Day } from '../../base/index.ts';
import type { Sex, VaccineRoute } from '../../record/index.ts';
import type { Concept } from '../../terminology/index.ts';

/** Which vaccines a country gives to whom: data of a locale pack. Ages are in months, intervals in days. */
export interface ImmunizationSchedule {
  readonly series: readonly VaccineSeries[];
  readonly seasonal: readonly SeasonalVaccine[];
  readonly products: readonly VaccineProduct[];
  /** Share of children whose parents refuse every vaccine, by year of birth. */
  readonly refusing: SharesByYear;
  /** Doses that are put off at the visit at which they are due (a fever, none in stock, not two at a time): share, mean delay. */
  readonly putOff: { readonly share: number; readonly days: number };
  /**
   * Doses of children younger than this that are overdue by `after` days, because a check-up was missed: share that is given in
   * another place (a public clinic), after some more days, on average.
   */
  readonly catchUp: { readonly until: number; readonly share: number; readonly after: number; readonly days: number };
  /** Doses given before this day are on nobody's record today; the person has had them. */
  readonly registeredFrom: Day;
  /** Share of visits for something else at which adults are given what is due. */
  readonly otherVisits: number;
  /**
   * At visits for these complaints (SNOMED CT), wherever they are, this share of those who are old enough for a series and had their
   * last dose so many days ago, or none, take one: also of those who accept none at other times.
   */
  readonly wounds?: {
    readonly complaints: readonly string[];
    readonly series: string;
    readonly after: number;
    readonly share: number;
  };
}

/** Shares from a year on, until the next row's. Before the first row it is 0. */
export type SharesByYear = readonly (readonly [from: number, share: number])[];

/** Doses of a lifetime against one disease, or several for which they always go together. */
export interface VaccineSeries {
  readonly id: string;
  readonly sex?: Sex;
  /** When somebody may begin: from an age (before another) and a day on; the earliest of the rows that are open to them. */
  readonly eligible: readonly { readonly at: number; readonly to: number; readonly from: Day }[];
  /** No dose after this age or on and after this day. */
  readonly until?: number;
  readonly ended?: Day;
  readonly doses: readonly VaccineDose[];
  /** Boosters after the last dose, of those who take one. */
  readonly booster?: { readonly gap: number; readonly share: number };
  /** Who accepts it, by year of birth or, for what spreads with time, by calendar year (never falling). */
  readonly coverage: { readonly by: 'birth' | 'year'; readonly shares: SharesByYear };
  /** Not so soon after a dose of another series. */
  readonly apart?: { readonly from: string; readonly days: number };
  /** Given in pharmacies too, together with a seasonal vaccine. */
  readonly pharmacy?: boolean;
  /** Name in the pack's sources. */
  readonly source: string;
}

export interface VaccineDose {
  /** Recommended from this age on. */
  readonly at: number;
  /** Not needed from this age on. */
  readonly until?: number;
  /** At least so long after the last dose. */
  readonly gap?: number;
  /** Recommended from this day on. */
  readonly from?: Day;
  /** Not needed if the last dose was given at this age or later. */
  readonly unlessSince?: number;
  /** Share of those with the dose before who go on, by year of birth. 1 if it is not there. */
  readonly goOn?: SharesByYear;
  /** Not given at a check-up: this share has it in another place (birth hospital, campaign) after so many days, on average. */
  readonly elsewhere?: { readonly share: number; readonly days: number };
}

/** One dose a season, for those who want one in that year. */
export interface SeasonalVaccine {
  readonly id: string;
  /** Only for those with a dose of this series. */
  readonly after?: string;
  readonly from: Day;
  /** Youngest age. */
  readonly at: number;
  /** Lower edges of age bands in years, and the shares by season (named by the year of its autumn) and band. */
  readonly ages: readonly number[];
  readonly coverage: readonly { readonly season: number; readonly shares: readonly number[] }[];
  /** Who is younger than this and has had fewer than two doses in life goes back for a second one after so many days. */
  readonly second?: { readonly before: number; readonly gap: number; readonly share: number };
  readonly source: string;
}

/** A vaccine as it is sold. */
export interface VaccineProduct {
  readonly concept: Concept;
  readonly route?: VaccineRoute;
  /** Ids of series or of a seasonal vaccine; more than one: a combination, given when all of them are due. */
  readonly protects: readonly [string, ...string[]];
  /** Series for which it counts without being given for them. */
  readonly counts?: readonly string[];
  readonly from: Day;
  /** First day on which it is no longer given. */
  readonly until?: Day;
  /** Age from, to (not included). */
  readonly ages?: readonly [number, number];
  /** Numbers of the doses of its (first) series for which it is used. */
  readonly doses?: readonly [first: number, last: number];
  /** So many doses of it complete the series. */
  readonly completes?: number;
  /** Only once in life. */
  readonly once?: boolean;
  /** Combinations: share of practices that use it. Others: weight among the products for the same dose. */
  readonly weight: number;
}
