import type { EncounterClass, Organization } from '../record/index.ts';
import type { Coding } from '../terminology/index.ts';

export type OrganizationKind = Organization['kind'];

export interface ProviderTables {
  /** Invented words of which facilities are named: a beginning and an end make one. */
  readonly beginnings: readonly string[];
  readonly ends: readonly string[];
  readonly kinds: Readonly<Record<OrganizationKind, OrganizationPlan>>;
  readonly specialties: Readonly<Record<string, Coding>>;
  /** Who sees people for a class of encounter if no specialty is asked for; several stand for a choice. */
  readonly care: Readonly<Record<EncounterClass, ClassOfCare>>;
  /** Kind of organization where the other specialties work. */
  readonly specialists: OrganizationKind;
  /** Completed years from which one is seen as an adult. */
  readonly adultFrom: number;
  /** Years after which the choice of organization and practitioner is made anew. */
  readonly tenure: number;
}

export interface ClassOfCare {
  readonly kind: OrganizationKind;
  /** Keys of `specialties`. */
  readonly adult: readonly string[];
  readonly child: readonly string[];
  /** Hours after which others are on duty: one meets whoever is, and not the doctor of one's own. */
  readonly shift?: number;
}

export interface OrganizationPlan {
  /** Forms with `{name}`. */
  readonly names: readonly string[];
  /** One organization per this many people. */
  readonly per: number;
  readonly most: number;
  /** Smaller places have none and go to the nearest larger one. */
  readonly smallestPlace: number;
  /** Specialty (key of `specialties`) and number of practitioners of each organization. */
  readonly staff: readonly { readonly specialty: string; readonly count: number }[];
}
