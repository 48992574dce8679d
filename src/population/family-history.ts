import {
  completedYears,
  type Day,
  dayAt,
  derive,
  formatDay,
  type Instant,
  type Key,
  startOfDay,
} from '../base/index.ts';
import type { Life, Relative, ToldCondition, ToldHistory, Truth } from '../record/index.ts';
import type { Band, ParentalDisease } from './family-tables.ts';
import { YEAR_DAYS } from './matching.ts';
import { drawAt, paths } from './paths.ts';

/** The parents' diseases as their children know them. */
export class FamilyHistory {
  readonly #diseases: readonly ParentalDisease[];

  constructor(diseases: readonly ParentalDisease[]) {
    this.#diseases = diseases;
  }

  /** Of a parent with a life of their own. `key`: the child's. */
  simulated(key: Key, relative: Relative, { truths, died }: Pick<Life, 'truths' | 'died'>, t: Instant): ToldHistory {
    const conditions = this.#diseases.flatMap((disease, i): ToldCondition[] => {
      const onset = truths.find((truth) => truth.kind === 'onset' && truth.time <= t && isOf(disease, truth));
      if (onset?.kind !== 'onset' || !isKnown(disease, key, relative, i)) return [];
      return [{ concept: onset.concept, onsetAge: completedYears(relative.birthDay, dayAt(onset.time)) }];
    });
    return told(relative, died === undefined || died > t ? undefined : dayAt(died), conditions);
  }

  /** Of a parent who is not in the file, by the shares of their age; `parent`: a key that siblings share. */
  outside(key: Key, relative: Relative, t: Instant, parent: Key): ToldHistory {
    const { birthDay, sex, died } = relative;
    const dead = died === undefined || startOfDay(died) > t ? undefined : died;
    const until = ((dead ?? dayAt(t)) - birthDay) / YEAR_DAYS;
    const conditions = this.#diseases.flatMap((disease, i): ToldCondition[] => {
      const age = onsetAge(disease.shares[sex], drawAt(keyOf(parent, relative), paths.kin, 2 * i));
      if (age > until || !isKnown(disease, key, relative, i)) return [];
      return [{ concept: disease.concept, onsetAge: Math.floor(age) }];
    });
    return told(relative, dead, conditions);
  }
}

const keyOf = (key: Key, { relationship }: Relative): Key => derive(key, 8, relationship === 'mother' ? 0 : 1);

const isKnown = ({ known }: ParentalDisease, key: Key, relative: Relative, i: number): boolean =>
  drawAt(keyOf(key, relative), paths.kin, 2 * i + 1) < known;

const isOf = ({ codes }: ParentalDisease, truth: Truth): boolean =>
  truth.kind === 'onset' && truth.concept.codings.some(({ code }) => codes.includes(code));

function told(
  { relationship, sex, birthDay }: Relative,
  died: Day | undefined,
  conditions: readonly ToldCondition[],
): ToldHistory {
  return {
    relationship: relationship === 'mother' ? 'mother' : 'father',
    sex,
    birthYear: Number(formatDay(birthDay).slice(0, 4)),
    ...(died !== undefined && { deathAge: completedYears(birthDay, died) }),
    conditions,
  };
}

/** The age by which a share `u` of people have it; never, if that many never do. */
function onsetAge(shares: readonly Band[], u: number): number {
  const next = shares.findIndex(({ value }) => value > u);
  if (next < 0) return Number.POSITIVE_INFINITY;
  const [a, b] = [shares[next - 1] ?? shares[next]!, shares[next]!];
  return a === b ? b.from : a.from + ((u - a.value) / (b.value - a.value)) * (b.from - a.from);
}
