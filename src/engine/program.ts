import type { Key } from '../base/index.ts';
import type { EncounterClass, ObservationCategory } from '../record/index.ts';
import type { Coding, Concept } from '../terminology/index.ts';
import type { Expression, Parameter } from './expression.ts';
import type { VariableInfo } from './vocabulary.ts';

/**
 * What all persons share: plain data (structured clone), made once by `compile` and sent to the workers. Modules are in
 * order of id. Instructions of a module are one flat list; states are labels in it.
 */
export interface Program {
  /** Calendar effects are those of this year, at any time; what reads the year has been replaced. */
  readonly period?: number;
  readonly modules: readonly ModuleProgram[];
  /** Where each `by` comes from; positions are looked up for a message or for `explain`, never in the hot path. */
  readonly origins: readonly Origin[];
  readonly parameters: readonly Parameter[];
  /** Attributes with an initial value or a declared type; others appear when first set. */
  readonly attributes: readonly { readonly name: string; readonly initial: number | string | boolean }[];
  /** Deaths that modules claim: background mortality leaves them out. */
  readonly claims: readonly DeathClaim[];
}

export interface DeathClaim {
  /** Index of the parameter: deaths per person-year, by age and sex. */
  readonly rate: number;
  /** Shares of them that background mortality would have given these causes (`system|code`); the rest is spread over all. */
  readonly causes: readonly { readonly codes: readonly string[]; readonly share: number }[];
}

export interface Origin {
  /** Module id, or `built_in.care` and so on. */
  readonly module: string;
  readonly state: string;
  /** Steps inside a state, for example `do[2].else[0]`; empty for the state itself. */
  readonly step: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Hash of module, state and step: the path in every draw and identifier. Independent of the other modules. */
  readonly key: Key;
}

export interface ModuleProgram {
  readonly id: string;
  readonly title: string;
  /** A submodule runs only when called. */
  readonly submodule: boolean;
  /** It begins this many years before the record, at birth if absent: what it did longer ago leaves no trace in the person. */
  readonly yearsOfMemory?: number;
  readonly states: readonly StateLabel[];
  readonly code: readonly Instruction[];
}

export interface StateLabel {
  readonly name: string;
  /** Index into `ModuleProgram.code`: always an `enter` instruction. The first state is the initial one. */
  readonly at: number;
}

/** Instructions. `by` is an index into Program.origins; `to` is an index into ModuleProgram.code. */
export type Instruction = Control | Wait | Visit | Act;

export type Control =
  | { readonly op: 'enter'; readonly by: number; readonly state: number }
  | { readonly op: 'jump'; readonly by: number; readonly to: number }
  | { readonly op: 'unless'; readonly by: number; readonly when: Expression; readonly to: number }
  /** One uniform draw against the running sum of the weights; the last one takes the rest. */
  | { readonly op: 'choose'; readonly by: number; readonly options: readonly Option[] }
  | { readonly op: 'lookup'; readonly by: number; readonly table: LookupTable; readonly to: readonly number[] }
  | { readonly op: 'call'; readonly by: number; readonly module: string }
  /** End of a module or submodule. */
  | { readonly op: 'end'; readonly by: number };

export interface Option {
  readonly weight: Expression;
  readonly to: number;
}

export interface LookupTable {
  readonly columns: readonly LookupColumn[];
  /** Row-major probabilities, one per option. */
  readonly rows: readonly { readonly cells: readonly LookupCell[]; readonly weights: readonly number[] }[];
  readonly defaults: readonly number[];
}
export type LookupColumn =
  | { readonly kind: 'age' }
  | { readonly kind: 'time' }
  | { readonly kind: 'attribute'; readonly name: string };
/** A text to be equal to, or an inclusive range (completed years, or Instants). */
export type LookupCell = string | readonly [number, number];

/** Several exits compete; the first in time wins, at the same instant the first in the list. */
export interface Wait {
  readonly op: 'wait';
  readonly by: number;
  readonly exits: readonly Exit[];
}

export type Exit =
  /** A duration (seconds), drawn at entry. A negative one counts as zero. */
  | { readonly on: 'after'; readonly duration: Expression; readonly to: number }
  /** As soon as the condition is true. */
  | { readonly on: 'when'; readonly when: Expression; readonly to: number }
  /** A hazard: rate per person-year, integrated against one unit-exponential draw. `path` names it for accounting. */
  | {
      readonly on: 'rate';
      readonly path: string;
      readonly rate: Expression;
      readonly times: readonly Multiplier[];
      readonly to: number;
    }
  /** A visit that built-in care opened (wellness or symptom-driven) and that this module has not used yet. */
  | {
      readonly on: 'visit';
      readonly class: 'any' | 'wellness' | 'symptom';
      readonly when?: Expression;
      readonly to: number;
    };

/** `by` is the hazard ratio, applied while `when` is true. */
export interface Multiplier {
  readonly path: string;
  readonly when?: Expression;
  readonly by: Expression;
}

/** Instructions that open, use and close an encounter; they may wait for the place to be free. */
export type Visit =
  | {
      readonly op: 'open_encounter';
      readonly by: number;
      readonly class: EncounterClass;
      readonly type: Concept;
      readonly reason?: Reason;
      /** GMF's telemedicine_possibility. */
      readonly telemedicine: 'none' | 'possible' | 'always';
      /** Without an appointment, in the next opening hours. */
      readonly walkIn?: true;
      /** People come in the morning, having eaten nothing. */
      readonly fasting?: true;
      /** It does not last at least as long as its class usually does. */
      readonly ownLength?: true;
      /** NUCC code of the specialty that is asked for; primary care if absent. */
      readonly specialty?: string;
    }
  /** Closes the module's own encounter, after at least the usual length of its class; leaves a joined one. */
  | { readonly op: 'close_encounter'; readonly by: number; readonly disposition?: Concept };

/** How a reason or an entry is named. */
export type Reason =
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'attribute'; readonly attribute: string }
  /** GMF: attribute of that name, else the entry that the state of that name made, else the codes of that state. */
  | { readonly kind: 'named'; readonly name: string; readonly fallback?: Concept };

/** Which entries an ending or a reference means. */
export type Selector =
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'attribute'; readonly attribute: string }
  /** Made by the state of that name in this frame (latest). */
  | { readonly kind: 'state'; readonly state: string };

/** Where the value of an observation comes from. */
export type ValueSource =
  | { readonly from: 'expression'; readonly value: Expression; readonly decimals?: number }
  /** A reading of the body variable: true level, within-person variation, device rounding. */
  | { readonly from: 'reading'; readonly variable: string }
  | { readonly from: 'vital'; readonly name: string }
  | { readonly from: 'concept'; readonly concept: Concept }
  | { readonly from: 'attribute'; readonly attribute: string }
  | { readonly from: 'text'; readonly text: string }
  | { readonly from: 'none' };

export interface ObservationPlan {
  readonly concept: Concept;
  readonly category: ObservationCategory;
  /** UCUM; empty if the value has none. */
  readonly unit: string;
  readonly value: ValueSource;
  readonly range?: { readonly low?: number; readonly high?: number };
  /** Reference ranges by sex and age in completed years, first match; used where `range` is absent. */
  readonly ranges?: NonNullable<VariableInfo['ranges']>;
}

export interface DosagePlan {
  readonly asNeeded: boolean;
  readonly amount?: number;
  /** The amount by weight or age, worked out when the drug is prescribed; instead of `amount`. */
  readonly amountOf?: Expression;
  readonly frequency?: number;
  readonly period?: { readonly value: number; readonly unit: 'h' | 'd' | 'wk' | 'mo' };
  readonly duration?: number;
  readonly refills?: number;
  readonly instructions?: readonly Concept[];
}

/** Instructions that take no time. `assign` keeps the entry in an attribute. */
export type Act =
  | {
      readonly op: 'set';
      readonly by: number;
      readonly attribute: string;
      readonly value: Expression;
      readonly decimals?: number;
    }
  | { readonly op: 'count'; readonly by: number; readonly attribute: string; readonly amount: number }
  | {
      readonly op: 'symptom';
      readonly by: number;
      readonly symptom: string;
      readonly cause: string;
      readonly probability: number;
      readonly severity: Expression;
    }
  /** Installs a vital sign that overrides the body's reading; `fresh` draws anew at every read. */
  | {
      readonly op: 'vital';
      readonly by: number;
      readonly name: string;
      readonly unit: string;
      readonly value: Expression;
      readonly fresh: boolean;
    }
  /** Moves a body variable by `shift` (its unit; or by the factor `1 + shift` when relative) over `over` seconds. */
  | {
      readonly op: 'effect';
      readonly by: number;
      readonly name: string;
      readonly variable: string;
      readonly shift: Expression;
      readonly relative: boolean;
      readonly over: Expression;
      /** Ends by itself after this many seconds. */
      readonly lasting?: Expression;
      /** Multiplied by the person's adherence (drug effects). */
      readonly adherent: boolean;
    }
  /** Fades an effect of this module out over `over` seconds. */
  | { readonly op: 'end_effect'; readonly by: number; readonly name: string; readonly over: Expression }
  /** The condition is true from now on. Recorded `now`, at the module's encounter of that state, or only by `diagnose`. */
  | {
      readonly op: 'onset';
      readonly by: number;
      readonly concept: Concept;
      readonly assign?: string;
      readonly diagnose: 'now' | 'never' | { readonly at: string };
      readonly chronic: boolean;
    }
  | { readonly op: 'resolve'; readonly by: number; readonly which: Selector }
  /** Records a condition that is (or is taken to be) there; an active entry of the same code is not repeated. */
  | {
      readonly op: 'diagnose';
      readonly by: number;
      readonly concept: Concept;
      readonly assign?: string;
      readonly chronic: boolean;
    }
  | {
      readonly op: 'allergy';
      readonly by: number;
      readonly concept: Concept;
      readonly assign?: string;
      readonly type: 'allergy' | 'intolerance';
      readonly category: 'food' | 'medication' | 'environment' | 'biologic';
      readonly diagnose: 'now' | { readonly at: string };
      readonly reactions: readonly {
        readonly manifestation: Concept;
        readonly severities: readonly {
          readonly level: 'severe' | 'moderate' | 'mild' | 'none';
          readonly weight: number;
        }[];
      }[];
    }
  | { readonly op: 'end_allergy'; readonly by: number; readonly which: Selector }
  | {
      readonly op: 'prescribe';
      readonly by: number;
      readonly concept: Concept;
      readonly assign?: string;
      readonly chronic: boolean;
      readonly administered: boolean;
      readonly dosage: DosagePlan;
      readonly reason?: Reason;
      /** The module gives the drug's effects itself (`effect` instructions follow): the built-in table is not used. */
      readonly ownEffects?: true;
    }
  | { readonly op: 'stop_medication'; readonly by: number; readonly which: Selector; readonly reason?: Concept }
  | {
      readonly op: 'care_plan';
      readonly by: number;
      readonly concept: Concept;
      readonly assign?: string;
      readonly activities: readonly Concept[];
      readonly goals: readonly { readonly text: string; readonly measure?: Concept }[];
      readonly reason?: Reason;
    }
  | { readonly op: 'end_care_plan'; readonly by: number; readonly which: Selector }
  /** `duration` in seconds; what follows waits until the procedure is over when `blocks`. */
  | {
      readonly op: 'procedure';
      readonly by: number;
      readonly concept: Concept;
      readonly assign?: string;
      readonly duration?: Expression;
      readonly blocks?: true;
      readonly reason?: Reason;
    }
  | { readonly op: 'observe'; readonly by: number; readonly plan: ObservationPlan; readonly assign?: string }
  /** One observation with components. */
  | {
      readonly op: 'panel';
      readonly by: number;
      readonly concept: Concept;
      readonly category: ObservationCategory;
      readonly components: readonly ObservationPlan[];
    }
  /** Observations and a report over them. */
  | {
      readonly op: 'report';
      readonly by: number;
      readonly concept: Concept;
      readonly category: 'laboratory' | 'imaging' | 'note';
      readonly observations: readonly ObservationPlan[];
    }
  /** Sample taken now, results (and a report if `report` is given) after `delay` seconds; known only then. */
  | {
      readonly op: 'order';
      readonly by: number;
      readonly test: Concept;
      /** If it is on record; else what the visit is for. */
      readonly reason?: Reason;
      readonly report?: Concept;
      readonly observations: readonly ObservationPlan[];
      /** From sample to result. */
      readonly delay: Expression;
      /** The sample is taken in the morning, of a person who has eaten nothing. */
      readonly fasting?: true;
    }
  | {
      readonly op: 'device';
      readonly by: number;
      readonly concept: Concept;
      readonly assign?: string;
      readonly manufacturer?: string;
      readonly model?: string;
    }
  | { readonly op: 'end_device'; readonly by: number; readonly which: Selector }
  | {
      readonly op: 'supply';
      readonly by: number;
      readonly supplies: readonly { readonly concept: Concept; readonly quantity: number }[];
    }
  | { readonly op: 'immunize'; readonly by: number; readonly concept: Concept; readonly dose?: number }
  | {
      readonly op: 'imaging';
      readonly by: number;
      readonly procedure: Concept;
      readonly series: readonly {
        readonly bodySite: Concept;
        readonly modality: Coding;
        readonly instances: readonly { readonly title: string; readonly sopClass: Coding }[];
      }[];
    }
  /** Death after `after` seconds (0: now). */
  | { readonly op: 'death'; readonly by: number; readonly cause?: Reason; readonly after: Expression };
