import type { Draws, Duration, Instant } from '../base/index.ts';
import type {
  CareSite,
  EncounterClass,
  EncounterEntry,
  Entry,
  EntryId,
  FamilyHistoryEntry,
  ImmunizationEntry,
  Person,
  ToldHistory,
  Truth,
  VaccineRoute,
} from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { ObservationPlan, Origin, Program } from './program.ts';

/** What an attribute can hold. */
export type Value = number | string | boolean | Concept | { readonly entry: EntryId } | null;

/**
 * The body of one person: correlated functions of time. Levels are piecewise linear between knots, so hazards can be
 * integrated and thresholds be crossed exactly. Nothing here depends on how often it is read.
 */
export interface Body {
  /** True level (trait, slow part, effects; no day-to-day noise) in the variable's unit. */
  level(variable: string, t: Instant): number;
  /** End of the linear piece that holds `t` (later than `t`); changes when effects start or stop. */
  nextKnot(variable: string, t: Instant): Instant;
  /** What a measurement shows: level, within-person variation keyed by the day, rounding and limits of the device. */
  reading(variable: string, t: Instant): number;
  /** Reading behind a GMF vital sign name (gmf.md 1.9); undefined where GMF has none set (LVEF). */
  vital(name: string, t: Instant): number | undefined;
  /** Starts (or replaces) the effect `key` on a variable: reached linearly over `over` seconds. Returns the variables that moved. */
  startEffect(key: string, variable: string, effect: EffectSize, t: Instant): readonly string[];
  /** Fades the effect out linearly over `over` seconds. No such effect: nothing happens. Returns the variables that moved. */
  endEffect(key: string, t: Instant, over: Duration): readonly string[];
  /** GMF attributes such as `diabetes` move the body through a table; returns the variables that moved. */
  attributeChanged(name: string, value: Value, t: Instant): readonly string[];
  /** Drug effects by RxNorm code through a table; `adherence` is the share of doses taken. Returns the variables that moved. */
  medicationStarted(codes: readonly string[], adherence: number, key: string, t: Instant): readonly string[];
  medicationStopped(key: string, t: Instant): readonly string[];
}

export interface EffectSize {
  /** Added in the variable's unit, or as a fraction of the level when `relative`. */
  readonly shift: number;
  readonly relative: boolean;
  readonly over: Duration;
  /** Starts to fade by itself after this long. */
  readonly lasting?: Duration | undefined;
}

/** A prescription is asked for by telephone and written; blood is drawn that was asked for at a visit. */
export type ContactKind = 'request' | 'sample';

/** Being in touch with a practice without a consultation. */
export interface Contact {
  readonly class: EncounterClass;
  readonly type: Concept;
  readonly length: Duration;
}

/** Whose appointments a visit takes: those of its class; of an office visit without one, and of one to which people come fasting. */
export type AppointmentKind = EncounterClass | 'walk_in' | 'fasting';

/** How care works around the modules: policies that the engine asks, and processes of its own. */
export interface Care {
  /**
   * When a visit that is wanted at `wanted` takes place: `wanted` itself for emergencies and births, else an appointment
   * in opening hours, not before `wanted`; a walk-in comes to the office in its next opening hours, who must fast in the morning. `u` is a
   * uniform draw of the visit.
   */
  appointment(life: LifeState, kind: AppointmentKind, wanted: Instant, u: number): Instant;
  /** When a sample that is asked for at `t` of somebody who must fast is taken: not before `t`, in the morning. `u` is a uniform draw. */
  fastingSample(t: Instant, u: number): Instant;
  /** When people leave a stay that is over at `t`: by day, not before `t`. `u` is a uniform draw. */
  discharge(t: Instant, u: number): Instant;
  /** Usual length of an encounter of this class, at least this long. `u` is a uniform draw. */
  length(kind: EncounterClass, u: number): Duration;
  /** What a contact without a consultation is filed as. `u` is a uniform draw. */
  contact(kind: ContactKind, u: number): Contact;
  site(life: LifeState, kind: EncounterClass, specialty: string | undefined, t: Instant): CareSite;
  /** Built-in behaviour, run before modules at the same instant, in this order. */
  readonly processes: readonly Process[];
}

/** A built-in behaviour: wakes at instants that it names and when something that it watches changes. */
export interface Process {
  /** `built_in.wellness` and so on. */
  readonly id: string;
  /** Things whose change wakes it (see WATCH): `attribute:NAME`, `symptom:NAME`, `symptoms` (any), `active:medication`, ... */
  readonly watches: readonly string[];
  /** Called once at birth, then whenever due or something watched changed. Returns the next instant at which to be called, or Infinity. */
  wake(life: LifeState, t: Instant): Instant;
}

/** A visit of built-in care. */
export interface BuiltInVisit {
  readonly by: number;
  readonly class: EncounterClass;
  readonly kind: 'wellness' | 'symptom';
  readonly type: Concept;
  readonly reason?: Concept;
  readonly length: Duration;
}

/** What happened to a person so far, and what may be done to it: the engine's face towards processes. */
export interface LifeState {
  readonly program: Program;
  readonly person: Person;
  readonly body: Body;
  readonly draws: Draws;
  readonly now: Instant;
  readonly entries: readonly Entry[];
  readonly truths: readonly Truth[];
  /** Doses of vaccines, whoever recorded them, in the order of the record. */
  readonly immunizations: readonly ImmunizationEntry[];
  /** What the person told of the parents, in the order of the record. */
  readonly familyHistory: readonly FamilyHistoryEntry[];
  /** All encounters, in the order of the record. */
  readonly encounters: readonly EncounterEntry[];
  /** The encounter that is going on. */
  readonly encounter: EncounterEntry | undefined;
  attribute(name: string): Value;
  /** Sets an attribute (null removes it) and wakes what watches it. */
  setAttribute(name: string, value: Value): void;
  /** Tells who listens to modules' states that a process has come to one now. */
  tell(process: string, state: string): void;
  /** Exact age in years. */
  age(t?: Instant): number;
  /** The highest unaddressed severity of each symptom and its cause; 0 to 100. */
  symptoms(): readonly { readonly name: string; readonly cause: string; readonly severity: number }[];
  addressSymptom(name: string, cause: string): void;
  /** Is an entry of this kind active (any code, if none are given)? */
  hasActive(kind: 'condition' | 'medication' | 'care_plan' | 'allergy' | 'device', codes?: readonly string[]): boolean;
  /** True of the person, whether or not recorded. */
  has(codes: readonly string[]): boolean;
  /** Opens a visit that modules may join, wakes those that wait for one, and closes it after `length` or when the last entry in it ends. */
  openVisit(visit: BuiltInVisit): EncounterEntry | undefined;
  /** Records one observation now, in the visit that is going on; nothing if it has no value. */
  observe(plan: ObservationPlan, by: number): EntryId | undefined;
  /** Records one observation with components. */
  panel(
    concept: Concept,
    category: ObservationPlan['category'],
    components: readonly ObservationPlan[],
    by: number,
  ): void;
  /** Records a dose of a vaccine now, in the visit that is going on, if any. */
  immunize(vaccine: {
    readonly by: number;
    readonly concept: Concept;
    readonly dose?: number | undefined;
    readonly route?: VaccineRoute | undefined;
    readonly seasonal?: true | undefined;
    /** Nobody has a record of it. */
    readonly unrecorded?: boolean;
  }): void;
  /** Records what the person tells of a parent; it takes the place of what was told before. */
  tellFamilyHistory(history: ToldHistory, by: number): void;
  die(by: number, t: Instant, cause?: Concept): void;
  /** The `by` of a built-in behaviour (see `Program.origins`). */
  origin(module: string, state: string): number;
  originOf(by: number): Origin;
  /** How often this `by` asked for this before (a counter per name): the occurrence for draws. */
  occurrence(by: number, name: string): number;
}
