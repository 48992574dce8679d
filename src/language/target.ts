import type { Duration } from '../base/index.ts';
import type { Expression } from '../engine/index.ts';
import { codingKey } from '../terminology/index.ts';
import type { Path, Scope } from './state-type.ts';

/** What a target measures, over the people (or the person-years) of a stratum. Codes are `system|code`. */
export type Statistic =
  /** Share of the people who have it; only recorded ones count if `diagnosed`. */
  | { readonly measure: 'prevalence'; readonly codes: readonly string[]; readonly diagnosed: boolean }
  /** First cases per person-year among those without. */
  | { readonly measure: 'incidence'; readonly codes: readonly string[]; readonly diagnosed: boolean }
  /** Deaths of this cause per person-year. */
  | { readonly measure: 'mortality'; readonly codes: readonly string[] }
  /** Share alive so many seconds after onset. */
  | { readonly measure: 'survival'; readonly codes: readonly string[]; readonly after: Duration }
  /** Share of the people for whom a condition holds. */
  | { readonly measure: 'share'; readonly of: Expression }
  | { readonly measure: 'mean' | 'median' | 'sd'; readonly of: Expression };

/** A checked target: figures as written, with statistic and stratum understood. */
export interface Target {
  readonly statistic: Statistic;
  /** The people in whom it is measured; everybody if absent. */
  readonly among?: Expression;
  readonly value: number;
  readonly tolerance: number;
  readonly source: string;
}

export const STATISTICS =
  '`prevalence of CODE (diagnosed)`, `incidence of CODE (diagnosed)`, `mortality of CODE`, `survival of CODE after DURATION`, `share of CONDITION`, `mean|median|sd of NUMBER`';

const OF_CODE = /^(prevalence|incidence|mortality) of ([\w.]+)(?: \((diagnosed|true)\))?$/;
const SURVIVAL = /^survival of ([\w.]+) after (.+)$/;
const OF_VALUE = /^(share|mean|median|sd) of (.+)$/;

/** Understands the statistic of a target; undefined after a mistake, which is reported. `scope` stands at the root. */
export function statisticOf(text: string, path: Path, scope: Scope): Statistic | undefined {
  const plain = text.trim();
  const ofCode = OF_CODE.exec(plain);
  if (ofCode) return codeStatistic(ofCode, path, scope);
  const survival = SURVIVAL.exec(plain);
  if (survival) return survivalStatistic(survival[1]!, inPlace(text, survival[2]!), path, scope);
  const ofValue = OF_VALUE.exec(plain);
  if (ofValue) return valueStatistic(ofValue[1]!, inPlace(text, ofValue[2]!), path, scope);
  scope.report(path, 'bad-target', `"${plain}" is not a statistic that can be measured`, `known: ${STATISTICS}`);
  return undefined;
}

/** The end of a text with spaces before it, so that mistakes in it have their place in the whole. */
const inPlace = (whole: string, end: string): string => end.padStart(whole.trimEnd().length);

function codesOf(name: string, path: Path, scope: Scope): readonly string[] | undefined {
  return scope.concept(name, path)?.codings.map(codingKey);
}

function codeStatistic(match: RegExpExecArray, path: Path, scope: Scope): Statistic | undefined {
  const measure = match[1] as 'prevalence' | 'incidence' | 'mortality';
  const codes = codesOf(match[2]!, path, scope);
  if (codes === undefined) return undefined;
  return measure === 'mortality' ? { measure, codes } : { measure, codes, diagnosed: match[3] === 'diagnosed' };
}

function survivalStatistic(name: string, duration: string, path: Path, scope: Scope): Statistic | undefined {
  const codes = codesOf(name, path, scope);
  const after = scope.expression(duration, path, { type: 'duration' }, true);
  if (codes === undefined || after === undefined) return undefined;
  if (after.op === 'literal' && typeof after.value === 'number')
    return { measure: 'survival', codes, after: after.value };
  scope.report(path, 'bad-target', 'survival is measured after a fixed time', 'for example `after 5 years`');
  return undefined;
}

function valueStatistic(measure: string, text: string, path: Path, scope: Scope): Statistic | undefined {
  if (measure === 'share') {
    const of = scope.expression(text, path, { type: 'boolean' }, true);
    return of && { measure, of };
  }
  const of = scope.expression(text, path, { type: 'number' }, true);
  return of && { measure: measure as 'mean' | 'median' | 'sd', of };
}

/** The stratum: an expression in which `age 45-64`, `age 65+` and `sex female` may stand for the longer forms. */
export function stratumOf(text: string, path: Path, scope: Scope, rough: Scope): Expression | undefined {
  const full = stratumText(text);
  return (full === text ? scope : rough).expression(full, path, { type: 'boolean' }, true);
}

/** Ages are completed years, as strata are published: 45-64 ends at the 65th birthday. */
export const stratumText = (text: string): string =>
  text
    .replace(/\bage (\d+)\s*(?:-|–|to)\s*(\d+)\b/g, (_, low, high) => `(age >= ${low} and age < ${Number(high) + 1})`)
    .replace(/\bage (\d+)\+/g, 'age >= $1')
    .replace(/\b(sex|race|ethnicity) ([a-z_]+)\b(?!\s*\()/g, (whole, name, word) =>
      ['is', 'in'].includes(word) ? whole : `${name} = ${word}`,
    );
