import type { Concept } from '../terminology/index.ts';

export type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>';

/** Kinds of record entry that can be active. */
export type ActiveKind = 'condition' | 'allergy' | 'medication' | 'care_plan' | 'device';

/**
 * A checked expression as plain data, so that a Program can be sent to a worker. Dimensions are resolved: durations are
 * seconds, body variables and observations are in their own unit. A comparison with a missing value is false (also `!=`).
 */
export type Expression =
  | { readonly op: 'literal'; readonly value: number | string | boolean | null }
  /** A code as value (GMF's value_code). */
  | { readonly op: 'concept'; readonly concept: Concept }
  /** An attribute of the person; built-in ones (sex, race, smoker and so on) are attributes too. */
  | { readonly op: 'attribute'; readonly name: string }
  /** The true level of a body variable now, in its unit. */
  | { readonly op: 'variable'; readonly name: string }
  /** The reading that GMF's vital sign of this name gives now (a set vital sign, else the body's). */
  | { readonly op: 'vital'; readonly name: string }
  /** Exact age in years (n at midnight of the n-th birthday); `completed` is truncated to whole years or months. */
  | { readonly op: 'age'; readonly completed?: 'years' | 'months' }
  /** Calendar year or month (1 to 12), hour of the day (0 to 23), or now as an Instant. */
  | { readonly op: 'time'; readonly part: 'year' | 'month' | 'hour' | 'now' }
  | { readonly op: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly op: 'at_least' | 'at_most'; readonly count: number; readonly of: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  | { readonly op: 'compare'; readonly how: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'missing'; readonly of: Expression }
  | {
      readonly op: 'arithmetic';
      readonly how: '+' | '-' | '*' | '/' | '^';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly op: 'function'; readonly name: FunctionName; readonly of: readonly Expression[] }
  | { readonly op: 'if'; readonly when: Expression; readonly then: Expression; readonly else: Expression }
  /** A drawn value; `k` numbers the draws of one instruction. Only where a value is asked once, never in a wait's condition. */
  | {
      readonly op: 'sample';
      readonly distribution: Distribution;
      readonly of: readonly Expression[];
      readonly k: number;
    }
  /** Index into Program.parameters, looked up by its axes. */
  | { readonly op: 'parameter'; readonly index: number }
  /** A recorded entry of this kind with one of these codes is active (diagnosed and not ended, and so on). */
  | { readonly op: 'active'; readonly kind: ActiveKind; readonly codes: readonly string[] }
  /** The same, the code or entry being what an attribute holds. */
  | { readonly op: 'active_by_attribute'; readonly kind: ActiveKind; readonly attribute: string }
  /** The condition is true of the person, whether or not anybody knows. */
  | { readonly op: 'has'; readonly codes: readonly string[] }
  /** Latest available (issued) value of an observation; missing if never measured. `within` in seconds back from now. */
  | {
      readonly op: 'last';
      readonly codes: readonly string[];
      readonly within?: number;
      readonly field: 'value' | 'time';
    }
  | { readonly op: 'last_by_attribute'; readonly attribute: string }
  /** How many values of this observation of the last `within` seconds satisfy the comparison. */
  | {
      readonly op: 'count_readings';
      readonly codes: readonly string[];
      readonly within: number;
      readonly how: Comparison;
      readonly bound: Expression;
    }
  /** The highest unaddressed severity of a symptom over all causes, 0 if none. */
  | { readonly op: 'symptom'; readonly name: string }
  /** This frame's history holds the state (GMF PriorState). */
  | { readonly op: 'visited'; readonly state: string; readonly since?: string; readonly within?: number }
  /** Seconds since this module last entered the state; missing if never. */
  | { readonly op: 'since'; readonly state: string };

export type FunctionName = 'min' | 'max' | 'exp' | 'ln' | 'sqrt' | 'abs' | 'round' | 'floor' | 'ceil' | 'clamp';

/**
 * Arguments: uniform(low, high), normal(mean, sd[, min, max]) (clamped), lognormal(median, sigma of the logarithm),
 * exponential(mean), triangular(low, mode, high), weibull(shape, scale), gamma(shape, mean), bernoulli(probability),
 * integer(low, high), both ends included.
 */
export type Distribution =
  | 'uniform'
  | 'normal'
  | 'lognormal'
  | 'exponential'
  | 'triangular'
  | 'weibull'
  | 'gamma'
  | 'bernoulli'
  | 'integer';

/** A number with the same meaning in the whole module, or a table of them by axes. */
export interface Parameter {
  /** `module.name`: the address for calibration overlays and accounting. */
  readonly path: string;
  /** UCUM unit, or `1`, or `per person-year`, which is the rate that hazards use. */
  readonly unit: string;
  readonly axes: readonly Axis[];
  /** Row-major over the axes; a single number without axes. */
  readonly values: readonly number[];
  /** Factor set from outside (overlay), 1 by default. */
  readonly scale: number;
}

export type Axis =
  /** Bands of a number: band i is [breaks[i], breaks[i+1]); below the first break there is no value (0). */
  | { readonly of: Expression; readonly breaks: readonly number[]; readonly interpolate?: boolean }
  /** Named groups of a text attribute; others have no value (0). */
  | { readonly of: Expression; readonly groups: readonly string[] };
