import type { Duration } from '../base/index.ts';
import type { Expression } from '../engine/index.ts';
import type { Path, Scope } from './state-type.ts';

/** What a target measures, over the people (or the person-years) of a stratum. Codes are `system|code`. */
export type Statistic =
  /** Share of the people who have it; only recorded ones count if `diagnosed`. */
  | { readonly measure: 'prevalence'; readonly codes: readonly string[]; readonly diagnosed: boolean }
  /** First cases per person-year among those without. */
  | { readonly measure: 'incidence'; readonly codes: readonly string[]; readonly diagnosed: boolean }
  /** Deaths of this cause per person-year. */
  | { readonly measure: 'mortality'; readonly codes: readonly string[] }
  | Survival
  /** Share of the people for whom a condition holds, of those for whom `where` holds. */
  | { readonly measure: 'share'; readonly of: Expression; readonly where?: Expression }
  | { readonly measure: 'mean' | 'median' | 'sd'; readonly of: Expression; readonly where?: Expression }
  /** Times that the module enters a state, per person-year. */
  | { readonly measure: 'rate'; readonly of: EnteredState }
  /** Of two such rates. */
  | { readonly measure: 'ratio'; readonly of: EnteredState; readonly to: EnteredState };

/** Share alive so many seconds after it began. */
export interface Survival {
  readonly measure: 'survival';
  readonly codes: readonly string[];
  /** What the time counts from: the true onset, the first record, or the entry of a state. */
  readonly from: 'onset' | 'diagnosis' | EnteredState;
  /** Only deaths of this cause count; who dies of another one was followed up to then (cause-specific survival). */
  readonly net: boolean;
  readonly after: Duration;
}

/** A state of the module; an entry counts if the condition holds then. */
export interface EnteredState {
  readonly state: string;
  readonly when?: Expression;
}

/** A checked target: figures as written, with statistic and stratum understood. */
export interface Target {
  /** Position in the module's list. */
  readonly index: number;
  /** What is measured, for people; the statistic as written if absent. */
  readonly title?: string;
  readonly statistic: Statistic;
  /** The people in whom it is measured; everybody if absent. */
  readonly among?: Expression;
  readonly value: number;
  readonly tolerance: number;
  readonly source: string;
  /** For checking only: no parameter may be tuned to it. */
  readonly heldBack?: boolean;
}

/** The stratum: an expression in which `age 45-64`, `age 65+` and `sex female` may stand for the longer forms. */
export function stratumOf(text: string, path: Path, scope: Scope, rough: Scope): Expression | undefined {
  const full = stratumText(text);
  return (full === text ? scope : rough).expression(full, path, { type: 'boolean' }, true);
}

/** Ages are completed years, as strata are published: 45-64 ends at the 65th birthday. */
const stratumText = (text: string): string =>
  text
    .replace(/\bage (\d+)\s*(?:-|–|to)\s*(\d+)\b/g, (_, low, high) => `(age >= ${low} and age < ${Number(high) + 1})`)
    .replace(/\bage (\d+)\+/g, 'age >= $1')
    .replace(/\b(sex|race|ethnicity) ([a-z_]+)\b(?!\s*\()/g, (whole, name, word) =>
      ['is', 'in'].includes(word) ? whole : `${name} = ${word}`,
    );

/** The stratum is looked at in the years before the as-of date, not on it nor at an event. */
export const overYears = (statistic: Statistic): boolean =>
  ['incidence', 'mortality', 'rate'].includes(statistic.measure) ||
  (statistic.measure === 'survival' && typeof statistic.from === 'string');
