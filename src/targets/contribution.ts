import type { Instant } from '../base/index.ts';
import type { Life } from '../engine/index.ts';
import type { Life as LifeRecord } from '../record/index.ts';
import type { LinkedTarget } from '../simulate/index.ts';
import { holds, holdsIn, numberOf } from './evaluating.ts';
import { hasCode, isOnset } from './past.ts';
import { endOf, type Followed, personYears } from './person-years.ts';
import type { StateEntries, Watch } from './state-entries.ts';

/** A person as far as they were followed. */
export interface Subject extends Followed {
  readonly record: LifeRecord;
  /** The state of the engine at the end of the life. */
  readonly life: Life;
}

/** Numerator and denominator of one person, or of one case. */
export type Contribution = readonly [x: number, y: number];

type Survival = Extract<LinkedTarget['statistic'], { measure: 'survival' }>;

/** A target with the state entries that it counts. */
export interface Measured {
  readonly target: LinkedTarget;
  readonly watches: readonly Watch[];
}

/** What one person adds to a target. */
export function contributionsOf(measured: Measured, subject: Subject, entries: StateEntries): readonly Contribution[] {
  const { target, watches } = measured;
  const { statistic, among } = target;
  switch (statistic.measure) {
    case 'incidence':
      return incidence(firstCase(statistic, subject.record), target, subject);
    case 'mortality':
      return mortality(statistic.codes, target, subject);
    case 'survival':
      return startsOf(statistic, measured, subject, entries).map((start) => followed(statistic, subject, start));
    case 'rate': {
      const years = personYears(among, subject, endOf(subject));
      return years > 0 ? [[entries.times(subject.life, watches[0]!, subject.from).length, years]] : [];
    }
    case 'ratio': {
      const [x, y] = watches.map((watch) => entries.times(subject.life, watch, subject.from).length);
      return x! + y! > 0 ? [[x!, y!]] : [];
    }
    default:
      return crossSection(target, subject);
  }
}

/** The people of the stratum who are alive at the as-of date, each with a value; without one they do not count. */
function crossSection(
  { module, statistic, among }: LinkedTarget,
  { record, life, to }: Subject,
): readonly Contribution[] {
  life.askAs(module);
  if (record.died !== undefined || !holds(among, life, to)) return [];
  switch (statistic.measure) {
    case 'prevalence': {
      const there = statistic.diagnosed ? life.isActive('condition', statistic.codes) : life.has(statistic.codes);
      return [[Number(there), 1]];
    }
    case 'share':
      return holds(statistic.where, life, to) ? [[Number(holds(statistic.of, life, to)), 1]] : [];
    case 'mean':
    case 'median':
    case 'sd': {
      const value = holds(statistic.where, life, to) ? numberOf(statistic.of, life, to) : undefined;
      return value === undefined ? [] : [[value, 1]];
    }
    default:
      return [];
  }
}

/** When a person first had the condition; if `diagnosed`, when it was first recorded. */
function firstCase(
  { codes, diagnosed }: { readonly codes: readonly string[]; readonly diagnosed: boolean },
  { truths, entries }: LifeRecord,
): Instant {
  const times = diagnosed
    ? entries.filter((entry) => entry.kind === 'condition' && hasCode(entry, codes)).map((entry) => entry.time)
    : truths.filter((truth) => isOnset(truth, codes)).map((truth) => truth.time);
  return Math.min(Number.POSITIVE_INFINITY, ...times);
}

/** First cases among those who had none before. */
function incidence(first: Instant, { among }: LinkedTarget, subject: Subject): readonly Contribution[] {
  const years = personYears(among, subject, Math.min(first, endOf(subject)));
  const isCase = first >= subject.from && first <= subject.to && holdsIn(among, subject.life, first);
  return years > 0 || isCase ? [[Number(isCase), years]] : [];
}

/** Deaths of a cause, per year lived. */
function mortality(codes: readonly string[], { among }: LinkedTarget, subject: Subject): readonly Contribution[] {
  const years = personYears(among, subject, endOf(subject));
  const { died } = subject.record;
  const ofCause =
    died !== undefined && died >= subject.from && diedOf(codes, subject.record) && holdsIn(among, subject.life, died);
  return years > 0 || ofCause ? [[Number(ofCause), years]] : [];
}

function diedOf(codes: readonly string[], { truths }: LifeRecord): boolean {
  const death = truths.find((truth) => truth.kind === 'death');
  return death?.cause?.codings.some(({ system, code }) => codes.includes(`${system}|${code}`)) === true;
}

/** From when on survival is followed: onset or diagnosis in the window, the stratum holding then; or each entry of the state. */
function startsOf(
  { codes, from: start }: Survival,
  { target, watches }: Measured,
  { record, life, from, to }: Subject,
  entries: StateEntries,
): readonly Instant[] {
  if (typeof start !== 'string') return entries.times(life, watches[0]!, from);
  const first = firstCase({ codes, diagnosed: start === 'diagnosis' }, record);
  return first >= from && first <= to && holdsIn(target.among, life, first) ? [first] : [];
}

/** How long they were followed, and whether a death that counts ended it. */
function followed({ codes, net }: Survival, subject: Subject, start: Instant): Contribution {
  const { record } = subject;
  return [endOf(subject) - start, Number(record.died !== undefined && (!net || diedOf(codes, record)))];
}
