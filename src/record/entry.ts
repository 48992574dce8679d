import type { Duration, Instant } from '../base/index.ts';
import type { Coding, Concept } from '../terminology/index.ts';
import type { Coverage } from './coverage.ts';
import type { Person, Sex } from './person.ts';
import type { CareSite, Organization } from './provider.ts';

/** Position of an Entry in the person's list of entries. */
export type EntryId = number;
/** Position of a Truth in the person's list of truths. */
export type TruthId = number;

/** What an Entry stems from. */
export type Because = { readonly truth: TruthId } | { readonly entry: EntryId };

/**
 * What was recorded about the person: one closed union. Instants are local wall time of the person (see base/time).
 * Open ends are undefined: an entry that ends after the as-of date has no end yet.
 */
export type Entry =
  | EncounterEntry
  | ConditionEntry
  | AllergyEntry
  | ObservationEntry
  | ReportEntry
  | ProcedureEntry
  | MedicationEntry
  | AdministrationEntry
  | CarePlanEntry
  | DeviceEntry
  | SupplyEntry
  | ImmunizationEntry
  | ImagingEntry
  | OrderEntry
  | FamilyHistoryEntry
  | DeathEntry;

export type EntryKind = Entry['kind'];

export interface EntryBase {
  readonly id: EntryId;
  /** When it happened; for a result: when the sample was taken or the reading made. */
  readonly time: Instant;
  /** Index into `Program.origins`: the module, state and position that caused it, or the built-in behaviour. */
  readonly by: number;
  /** How many entries of this kind `by` had made for this person before: part of the identifier. */
  readonly occurrence: number;
  readonly because?: Because | undefined;
  readonly encounter?: EntryId | undefined;
}

export type EncounterClass =
  | 'wellness'
  | 'ambulatory'
  | 'outpatient'
  | 'urgent_care'
  | 'emergency'
  | 'inpatient'
  | 'virtual'
  | 'home'
  | 'hospice'
  | 'nursing_facility';

export interface EncounterEntry extends EntryBase {
  readonly kind: 'encounter';
  readonly class: EncounterClass;
  /** SNOMED CT kind of visit, Encounter.type. */
  readonly type: Concept;
  readonly reason?: Concept | undefined;
  /** The condition entry that is the reason, if there is one. */
  readonly reasonEntry?: EntryId | undefined;
  /** What was booked for another day and is done in this visit. */
  also?: readonly Concept[] | undefined;
  readonly site: CareSite;
  end?: Instant | undefined;
  disposition?: Concept | undefined;
  /** Nobody saw the person as a patient: a request was answered, a sample drawn. No note is written of it. */
  readonly contact?: true | undefined;
}

export interface ConditionEntry extends EntryBase {
  readonly kind: 'condition';
  readonly concept: Concept;
  readonly category: 'problem_list' | 'encounter_diagnosis';
  /** When it truly began as far as the history tells; `time` is when it was recorded. */
  readonly onset: Instant;
  abatement?: Instant | undefined;
}

export interface AllergyEntry extends EntryBase {
  readonly kind: 'allergy';
  readonly concept: Concept;
  readonly type: 'allergy' | 'intolerance';
  readonly category: 'food' | 'medication' | 'environment' | 'biologic';
  readonly onset: Instant;
  readonly reactions: readonly { readonly manifestation: Concept; readonly severity: 'mild' | 'moderate' | 'severe' }[];
  end?: Instant | undefined;
}

export type ObservationCategory =
  | 'vital-signs'
  | 'laboratory'
  | 'social-history'
  | 'survey'
  | 'exam'
  | 'imaging'
  | 'procedure'
  | 'therapy';

export type ObservationValue =
  | { readonly number: number /** UCUM. */; readonly unit: string; readonly comparator?: '<' | '>' }
  | { readonly concept: Concept }
  | { readonly text: string }
  | { readonly flag: boolean };

export interface ReferenceRange {
  readonly low?: number;
  readonly high?: number;
}

export interface ObservationEntry extends EntryBase {
  readonly kind: 'observation';
  readonly concept: Concept;
  readonly category: ObservationCategory;
  /** Absent if the observation only holds components. */
  readonly value?: ObservationValue | undefined;
  readonly components?: readonly { readonly concept: Concept; readonly value: ObservationValue }[] | undefined;
  readonly range?: ReferenceRange | undefined;
  /** When the result was there; the time itself for what is read at once. */
  readonly issued: Instant;
  readonly order?: EntryId | undefined;
}

export interface ReportEntry extends EntryBase {
  readonly kind: 'report';
  readonly concept: Concept;
  readonly category: 'laboratory' | 'imaging' | 'note';
  readonly results: readonly EntryId[];
  readonly issued: Instant;
  readonly order?: EntryId | undefined;
}

export interface ProcedureEntry extends EntryBase {
  readonly kind: 'procedure';
  readonly concept: Concept;
  readonly reason?: Concept | undefined;
  readonly reasonEntry?: EntryId | undefined;
  /** Its result stays for life (an organ removed, a joint replaced): part of the surgical history for ever. */
  readonly lasting?: boolean | undefined;
  end?: Instant | undefined;
}

export interface Dosage {
  readonly asNeeded: boolean;
  /** Amount at a time in units of the dose form (for example tablets). */
  readonly amount?: number;
  /** `frequency` times per `period`, for example 1 per 86,400 s. */
  readonly frequency?: number;
  readonly period?: { readonly value: number; readonly unit: 'h' | 'd' | 'wk' | 'mo' };
  readonly instructions?: readonly Concept[];
  /** Planned length of the course. */
  readonly duration?: Duration;
  readonly refills?: number;
}

export interface MedicationEntry extends EntryBase {
  readonly kind: 'medication';
  readonly concept: Concept;
  readonly chronic: boolean;
  readonly dosage: Dosage;
  readonly reason?: Concept | undefined;
  readonly reasonEntry?: EntryId | undefined;
  end?: Instant | undefined;
  endReason?: Concept | undefined;
  /** The earlier order that this one continues. */
  readonly renews?: EntryId | undefined;
}

export interface AdministrationEntry extends EntryBase {
  readonly kind: 'administration';
  readonly concept: Concept;
  readonly dosage: Dosage;
  readonly reason?: Concept | undefined;
  readonly reasonEntry?: EntryId | undefined;
}

/** What a plan wants to reach, and the measurement by which that is told. */
export interface CareGoal {
  readonly text: string;
  readonly measure?: Concept;
}

export interface CarePlanEntry extends EntryBase {
  readonly kind: 'care_plan';
  readonly concept: Concept;
  readonly activities: readonly Concept[];
  readonly goals: readonly CareGoal[];
  readonly reason?: Concept | undefined;
  readonly reasonEntry?: EntryId | undefined;
  end?: Instant | undefined;
  endReason?: Concept | undefined;
}

export interface DeviceEntry extends EntryBase {
  readonly kind: 'device';
  readonly concept: Concept;
  readonly manufacturer?: string | undefined;
  readonly model?: string | undefined;
  end?: Instant | undefined;
}

export interface SupplyEntry extends EntryBase {
  readonly kind: 'supply';
  readonly concept: Concept;
  readonly quantity: number;
}

/** How a vaccine is given. */
export type VaccineRoute = 'intramuscular' | 'subcutaneous' | 'oral' | 'nasal';

/** A dose of a vaccine; without an encounter it was given elsewhere (birth hospital, pharmacy, school) and reported. */
export interface ImmunizationEntry extends EntryBase {
  readonly kind: 'immunization';
  readonly concept: Concept;
  /** Number in its series, from 1. */
  readonly dose?: number | undefined;
  readonly route?: VaccineRoute | undefined;
  /** It protects for a season, and another is given the next year. */
  readonly seasonal?: true | undefined;
  /** Nobody has a record of it: given before there were registries. */
  readonly unrecorded?: true | undefined;
}

export interface ImagingEntry extends EntryBase {
  readonly kind: 'imaging';
  readonly procedure: Concept;
  readonly series: readonly {
    readonly bodySite: Concept;
    readonly modality: Coding;
    readonly instances: readonly { readonly title: string; readonly sopClass: Coding }[];
  }[];
}

/** A test that was asked for (later a ServiceRequest). */
export interface OrderEntry extends EntryBase {
  readonly kind: 'order';
  readonly concept: Concept;
  /** Of its results; laboratory if it says none. */
  readonly category?: ObservationCategory | undefined;
  readonly reason?: Concept | undefined;
  readonly reasonEntry?: EntryId | undefined;
}

/** A disease of a relative, as the patient tells it. */
export interface ToldCondition {
  readonly concept: Concept;
  /** Completed years. */
  readonly onsetAge: number;
}

/** What a patient knows of a parent at some time. */
export interface ToldHistory {
  readonly relationship: 'mother' | 'father';
  readonly sex: Sex;
  readonly birthYear: number;
  /** Completed years, of a parent who has died. */
  readonly deathAge?: number;
  readonly conditions: readonly ToldCondition[];
}

/** Told when a clinician asked. */
export interface FamilyHistoryEntry extends EntryBase {
  readonly kind: 'family_history';
  readonly history: ToldHistory;
  /** More was known and told later: this is not written any more. */
  replaced?: Instant | undefined;
}

export interface DeathEntry extends EntryBase {
  readonly kind: 'death';
  readonly cause?: Concept | undefined;
}

/** What is true of the person, recorded or not: one closed union. */
export type Truth =
  | {
      readonly kind: 'onset';
      readonly id: TruthId;
      readonly time: Instant;
      readonly by: number;
      readonly concept: Concept;
      resolved?: Instant;
    }
  | {
      readonly kind: 'exposure';
      readonly id: TruthId;
      readonly time: Instant;
      readonly by: number;
      readonly name: string;
      readonly value: number | string | boolean;
    }
  | {
      readonly kind: 'adherence';
      readonly id: TruthId;
      readonly time: Instant;
      readonly by: number;
      readonly medication: EntryId;
      readonly share: number;
    }
  | {
      readonly kind: 'death';
      readonly id: TruthId;
      readonly time: Instant;
      readonly by: number;
      readonly cause?: Concept;
    };

/** One simulated person: who they are, what was true, what was recorded. Entries are in the order in which they were made. */
export interface Life {
  readonly person: Person;
  readonly truths: readonly Truth[];
  readonly entries: readonly Entry[];
  readonly died?: Instant;
  /** Who pays for care, in order of time; absent if it is not known. */
  readonly coverages?: readonly Coverage[];
  /** Where prescriptions are filled, in order of time; absent if it is not known. */
  readonly pharmacies?: readonly { readonly from: Instant; readonly organization: Organization }[];
  /** Has an older member of the household, by index, died by the as-of date? Nothing is known of younger ones. */
  readonly diedBefore?: (person: number) => boolean;
  /** Attributes at the as-of date, for measures and for fields that demographics need (for example smoking). */
  readonly attributes: Readonly<Record<string, unknown>>;
}
