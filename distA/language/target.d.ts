import type { Duration } from '../base/index.ts';
import type { Expression } from '../engine/index.ts';
import type { Path, Scope } from './state-type.ts';
/** What a target measures, over the people (or the person-years) of a stratum. Codes are `system|code`. */
export type Statistic = 
/** Share of the people who have it; only recorded ones count if `diagnosed`. */
{
    readonly measure: 'prevalence';
    readonly codes: readonly string[];
    readonly diagnosed: boolean;
}
/** First cases per person-year among those without. */
 | {
    readonly measure: 'incidence';
    readonly codes: readonly string[];
    readonly diagnosed: boolean;
}
/** Deaths of this cause per person-year. */
 | {
    readonly measure: 'mortality';
    readonly codes: readonly string[];
}
/** Share alive so many seconds after onset. */
 | {
    readonly measure: 'survival';
    readonly codes: readonly string[];
    readonly after: Duration;
}
/** Share of the people for whom a condition holds, of those for whom `where` holds. */
 | {
    readonly measure: 'share';
    readonly of: Expression;
    readonly where?: Expression;
} | {
    readonly measure: 'mean' | 'median' | 'sd';
    readonly of: Expression;
    readonly where?: Expression;
}
/** Times that the module enters a state, per person-year. */
 | {
    readonly measure: 'rate';
    readonly of: EnteredState;
}
/** Of two such rates. */
 | {
    readonly measure: 'ratio';
    readonly of: EnteredState;
    readonly to: EnteredState;
};
/** A state of the module; an entry counts if the condition holds then. */
export interface EnteredState {
    readonly state: string;
    readonly when?: Expression;
}
/** A checked target: figures as written, with statistic and stratum understood. */
export interface Target {
    /** Position in the module's list. */
    readonly index: number;
    readonly statistic: Statistic;
    /** The people in whom it is measured; everybody if absent. */
    readonly among?: Expression;
    readonly value: number;
    readonly tolerance: number;
    readonly source: string;
    /** For checking only: no parameter may be tuned to it. */
    readonly heldBack?: boolean;
}
export declare const STATISTICS = "`prevalence of CODE (diagnosed)`, `incidence of CODE (diagnosed)`, `mortality of CODE`, `survival of CODE after DURATION`, `share of CONDITION`, `mean|median|sd of NUMBER` (each also with `where CONDITION`), `rate of STATE`, `ratio of STATE to STATE` (each state also with `when CONDITION`)";
/** Understands the statistic of a target; undefined after a mistake, which is reported. `scope` stands at the root. */
export declare function statisticOf(text: string, path: Path, scope: Scope): Statistic | undefined;
/** The stratum: an expression in which `age 45-64`, `age 65+` and `sex female` may stand for the longer forms. */
export declare function stratumOf(text: string, path: Path, scope: Scope, rough: Scope): Expression | undefined;
/** Ages are completed years, as strata are published: 45-64 ends at the 65th birthday. */
export declare const stratumText: (text: string) => string;
