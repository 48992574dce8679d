import {
  civil,
  type Day,
  dayAt,
  dayOf,
  type Instant,
  instantOfAge,
  normalQuantile,
  startOfDay,
  startOfYear,
  yearAt,
} from '../base/index.ts';
import type { Value } from '../engine/index.ts';
import type { Person } from '../record/index.ts';
import type { Ranks } from './ranks.ts';
import type { Insurance } from './society.ts';
import { LOADING } from './standing.ts';
import { pick } from './weighted.ts';
import { workSpells } from './work.ts';

/** How somebody is insured from an instant on. */
export interface Insured {
  readonly from: Instant;
  /** One of `Insurance.statuses`. */
  readonly status: string;
  /** Number of the job at that time, own or a parent's: who changes it may change the insurer. */
  readonly job: number;
  /** In the policy of a parent. */
  readonly dependent: boolean;
}

/** What modules read of a status. */
export const insuranceAttributes = ({ attribute, uninsured }: Insurance, status: string): Record<string, Value> => ({
  insurance_status: attribute[status] ?? status,
  uninsured: status === uninsured,
});

/** Share that is disabled at an age, on straight lines between the knots. */
function disabledAt({ disability: { shares } }: Insurance, age: number): number {
  const next = shares.findIndex((knot) => knot.age > age);
  if (next === 0) return 0;
  if (next < 0) return shares.at(-1)?.share ?? 0;
  const [a, b] = [shares[next - 1]!, shares[next]!];
  return a.share + ((age - a.age) / (b.age - a.age)) * (b.share - a.share);
}

/** Age at which somebody of a rank (0: first) becomes disabled; Infinity if never. */
function disabledFrom({ disability: { shares } }: Insurance, rank: number): number {
  const next = shares.findIndex(({ share }) => share > rank);
  if (next < 0) return Number.POSITIVE_INFINITY;
  const [a, b] = [shares[next - 1] ?? shares[next]!, shares[next]!];
  return a.share === b.share ? b.age : a.age + ((rank - a.share) / (b.share - a.share)) * (b.age - a.age);
}

/** Upper limits of the statuses of an age band on the normal scale, for those who are not disabled. */
function limitsOf(insurance: Insurance, band: number): readonly number[] {
  const { statuses, bands, disability } = insurance;
  const { age, shares } = bands[band]!;
  const next = bands[band + 1]?.age ?? age;
  const disabled = disabledAt(insurance, (age + next) / 2);
  const sum = shares.reduce((total, share) => total + share, 0);
  const others = shares.map((share, i) =>
    Math.max(0, share / sum - disabled * (disability.statuses[statuses[i]!] ?? 0)),
  );
  const total = others.reduce((all, share) => all + share, 0);
  let below = 0;
  return others.map((share, i) => {
    below += share / total;
    if (i === others.length - 1 || below > 1 - 1e-12) return Number.POSITIVE_INFINITY;
    return below < 1e-12 ? Number.NEGATIVE_INFINITY : normalQuantile(below);
  });
}

const monthOf = (t: Instant): Instant => {
  const { year, month } = civil(dayAt(t));
  return startOfDay(dayOf(year, month, 1));
};

/**
 * Insurance over lives. A person's standing for insurance is a normal score of four parts: income, a part for life, the luck of the present work spell (below zero out of work), and a part that is drawn anew every `spell` years; the
 * status is the one whose share of the age band the score falls in, so that each age has the pack's shares. Apart from
 * that, people become disabled, which lasts, and from the settled bands on the part for life stands for the passing ones.
 */
export function createInsurance(insurance: Insurance): (person: Person, ranks: Ranks) => readonly Insured[] {
  const limits = insurance.bands.map((_, band) => limitsOf(insurance, band));
  return (person, ranks) => new Insuring(insurance, limits, person, ranks).periods();
}

class Insuring {
  readonly #insurance: Insurance;
  readonly #limits: readonly (readonly number[])[];
  readonly #birth: Instant;
  readonly #birthDay: Day;
  readonly #ranks: Ranks;
  readonly #base: number;
  readonly #disabledFrom: number;

  constructor(insurance: Insurance, limits: readonly (readonly number[])[], person: Person, ranks: Ranks) {
    const { parts, disability } = insurance;
    this.#insurance = insurance;
    this.#limits = limits;
    this.#birth = person.birth;
    this.#birthDay = person.birthDay;
    this.#ranks = ranks;
    this.#base = parts.income * ranks.score('income', LOADING) + parts.life * ranks.normal('insurance');
    this.#disabledFrom = disabledFrom(insurance, ranks.of('disability', disability.correlation));
  }

  periods(): Insured[] {
    const { bands, parts, settled } = this.#insurance;
    const passing = Math.sqrt(1 - parts.income ** 2 - parts.life ** 2 - parts.work ** 2);
    const work = workSpells(this.#ranks);
    const found: Insured[] = [];
    let [band, job, spell] = [0, 0, 0];
    let spellEnd = this.#spellLength(0);
    for (let age = 0; age !== Number.POSITIVE_INFINITY; ) {
      const luck = parts.work * (work[job - 1]?.luck ?? this.#ranks.normal('insurance_child'));
      const inTime = luck + passing * this.#ranks.normal('insurance_spell', spell);
      const still = Math.sqrt(parts.work ** 2 + passing ** 2) * this.#ranks.normal('insurance_settled');
      this.#add(found, age, band, job, this.#base + (age >= settled ? still : inTime));
      const ends = [bands[band + 1]?.age, work[job]?.age, age < settled ? spellEnd : undefined, this.#disability(age)];
      const next = Math.min(...ends.map((end) => end ?? Number.POSITIVE_INFINITY));
      if (next === bands[band + 1]?.age) band++;
      if (next === work[job]?.age) job++;
      if (next === spellEnd) spellEnd += this.#spellLength(++spell);
      age = next;
    }
    return found;
  }

  /** When the person becomes disabled, if that is still to come. */
  #disability(age: number): number | undefined {
    return this.#disabledFrom > age ? this.#disabledFrom : undefined;
  }

  #spellLength(k: number): number {
    return -Math.log(this.#ranks.uniform('insurance_length', k)) * this.#insurance.spell;
  }

  /** What holds from an age on, from the first of a month; programmes that are not there yet insure nobody. */
  #add(found: Insured[], age: number, band: number, job: number, score: number): void {
    const { since, uninsured } = this.#insurance;
    const from = age === 0 ? this.#birth : Math.max(this.#birth, monthOf(instantOfAge(this.#birthDay, age)));
    const status = this.#status(age, band, score);
    const begin = startOfYear(since[status] ?? 0);
    if (begin > from) {
      this.#append(found, { from, status: uninsured, job, dependent: false });
      this.#append(found, { from: begin, status, job, dependent: false });
    } else this.#append(found, { from, status, job, dependent: this.#isDependent(status, age, from) });
  }

  #append(found: Insured[], next: Insured): void {
    while (found.length > 0 && found.at(-1)!.from >= next.from) found.pop();
    const last = found.at(-1);
    if (last === undefined || !isSame(last, next)) found.push(next);
  }

  #status(age: number, band: number, score: number): string {
    const { statuses, disability } = this.#insurance;
    if (age >= this.#disabledFrom) {
      const rank = this.#ranks.of('disabled_status', disability.correlation);
      return Object.keys(disability.statuses)[pick(Object.values(disability.statuses), rank)]!;
    }
    return statuses[this.#limits[band]!.findIndex((limit) => score < limit)]!;
  }

  #isDependent(status: string, age: number, t: Instant): boolean {
    const { dependents } = this.#insurance;
    if (!dependents.statuses.includes(status)) return false;
    if (age < dependents.until) return true;
    const { until, since, share } = dependents.longer;
    return age < until && yearAt(t) >= since && this.#ranks.uniform('insurance_dependent') < share;
  }
}

const isSame = (a: Insured, b: Insured): boolean =>
  a.status === b.status && a.job === b.job && a.dependent === b.dependent;
