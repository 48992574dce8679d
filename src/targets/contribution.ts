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
      return survival(statistic.codes, target, subject);
    case 'rate': {
      const years = personYears(among, subject, endOf(subject));
      return years > 0 ? [[entries.count(subject.life, watches[0]!, subject.from), years]] : [];
    }
    case 'ratio': {
      const [x, y] = watches.map((watch) => entries.count(subject.life, watch, subject.from));
      return x! + y! > 0 ? [[x!, y!]] : [];
    }
    default:
      return crossSection(target, subject);
  }
}

/** The people of the stratum who are alive at the as-of date, each with a value; without one they do not count. */
function crossSection({ statistic, among }: LinkedTarget, { record, life, to }: Subject): readonly Contribution[] {
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
  const death = subject.record.truths.find((truth) => truth.kind === 'death');
  const ofCause =
    death?.cause?.codings.some(({ system, code }) => codes.includes(`${system}|${code}`)) === true &&
    death.time >= subject.from &&
    holdsIn(among, subject.life, death.time);
  return years > 0 || ofCause ? [[Number(ofCause), years]] : [];
}

/** How long those who fell ill in the window were followed, and whether they died. The stratum holds at the onset. */
function survival(codes: readonly string[], { among }: LinkedTarget, subject: Subject): readonly Contribution[] {
  const { record, from, to, life } = subject;
  const onset = firstCase({ codes, diagnosed: false }, record);
  if (onset < from || onset > to || !holdsIn(among, life, onset)) return [];
  return [[endOf(subject) - onset, Number(record.died !== undefined)]];
}
