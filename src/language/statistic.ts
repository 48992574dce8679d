import type { Expression } from '../engine/index.ts';
import { codingKey } from '../terminology/index.ts';
import type { Path, Scope } from './state-type.ts';
import type { EnteredState, Statistic } from './target.ts';

const STATISTICS =
  '`prevalence of CODE (diagnosed)`, `incidence of CODE (diagnosed)`, `mortality of CODE`, `survival of CODE (diagnosed) after DURATION`, `net survival of CODE from STATE after DURATION`, `share of CONDITION`, `mean|median|sd of NUMBER` (each also with `where CONDITION`), `rate of STATE`, `ratio of STATE to STATE` (each state also with `when CONDITION`)';

const OF_CODE = /^\s*(prevalence|incidence|mortality) of ([\w.]+)(?: \((diagnosed|true)\))?\s*$/d;
const SURVIVAL = /^\s*(net )?survival of ([\w.]+)(?: \((diagnosed|true)\)| from (\w+)(?: when (.+))?)? after (.+)$/ds;
const OF_VALUE = /^\s*(share|mean|median|sd) of (.+?)(?: where (.+))?$/ds;
const RATE = /^\s*rate of (\w+)(?: when (.+))?$/ds;
const RATIO = /^\s*ratio of (\w+)(?: when (.+?))? to (\w+)(?: when (.+))?$/ds;

/** A part of a statistic's text, with spaces before it, so that mistakes in it have their place in the whole. */
type Parts = readonly (string | undefined)[];

/** Each form of statistic, with what makes it of its parts. */
const FORMS: readonly (readonly [RegExp, (parts: Parts, path: Path, scope: Scope) => Statistic | undefined])[] = [
  [OF_CODE, codeStatistic],
  [SURVIVAL, survivalStatistic],
  [OF_VALUE, valueStatistic],
  [RATE, rateStatistic],
  [RATIO, ratioStatistic],
];

/** Understands the statistic of a target; undefined after a mistake, which is reported. `scope` stands at the root. */
export function statisticOf(text: string, path: Path, scope: Scope): Statistic | undefined {
  for (const [form, make] of FORMS) {
    const match = form.exec(text);
    if (match) return make(partsOf(match), path, scope);
  }
  scope.report(path, 'bad-target', `"${text.trim()}" is not a statistic that can be measured`, `known: ${STATISTICS}`);
  return undefined;
}

const partsOf = (match: RegExpExecArray): Parts =>
  match.map((part, i) => part?.padStart((match.indices?.[i]?.[0] ?? 0) + part.length));

const codesOf = (name: string, path: Path, scope: Scope): readonly string[] | undefined =>
  scope.concept(name.trim(), path)?.codings.map(codingKey);

function codeStatistic([, measure, name, how]: Parts, path: Path, scope: Scope): Statistic | undefined {
  const codes = codesOf(name!, path, scope);
  if (codes === undefined) return undefined;
  const kind = measure!.trim() as 'prevalence' | 'incidence' | 'mortality';
  return kind === 'mortality'
    ? { measure: kind, codes }
    : { measure: kind, codes, diagnosed: how?.trim() === 'diagnosed' };
}

function survivalStatistic(
  [, net, name, how, state, when, duration]: Parts,
  path: Path,
  scope: Scope,
): Statistic | undefined {
  const codes = codesOf(name!, path, scope);
  const after = scope.expression(duration, path, { type: 'duration' }, true);
  const diagnosed = how?.trim() === 'diagnosed' ? 'diagnosis' : 'onset';
  const from = state === undefined ? diagnosed : entered(state, when, path, scope);
  if (codes === undefined || after === undefined || from === undefined) return undefined;
  if (after.op === 'literal' && typeof after.value === 'number')
    return { measure: 'survival', codes, from, net: net !== undefined, after: after.value };
  scope.report(path, 'bad-target', 'survival is measured after a fixed time', 'for example `after 5 years`');
  return undefined;
}

function valueStatistic([, measure, value, where]: Parts, path: Path, scope: Scope): Statistic | undefined {
  const kind = measure!.trim() as 'share' | 'mean' | 'median' | 'sd';
  const of = scope.expression(value, path, { type: kind === 'share' ? 'boolean' : 'number' }, true);
  const among = where === undefined ? undefined : condition(where, path, scope);
  if (of === undefined || (where !== undefined && among === undefined)) return undefined;
  return { measure: kind, of, ...(among && { where: among }) };
}

function rateStatistic([, state, when]: Parts, path: Path, scope: Scope): Statistic | undefined {
  const of = entered(state!, when, path, scope);
  return of && { measure: 'rate', of };
}

function ratioStatistic([, state, when, other, otherWhen]: Parts, path: Path, scope: Scope): Statistic | undefined {
  const of = entered(state!, when, path, scope);
  const to = entered(other!, otherWhen, path, scope);
  return of && to && { measure: 'ratio', of, to };
}

function entered(name: string, when: string | undefined, path: Path, scope: Scope): EnteredState | undefined {
  const state = scope.state(name.trim(), path);
  const holds = when === undefined ? undefined : condition(when, path, scope);
  if (state === undefined || (when !== undefined && holds === undefined)) return undefined;
  return { state, ...(holds && { when: holds }) };
}

const condition = (text: string, path: Path, scope: Scope): Expression | undefined =>
  scope.expression(text, path, { type: 'boolean' }, true);
