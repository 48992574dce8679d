import { type Draws, hashText, type Instant, type Key, normalQuantile, YEAR } from '../base/index.ts';
import { CORRELATIONS, FIRST_IMPLIED, SCORED, type ScoredName } from './correlations.ts';

/** Periods in years of the lattices that carry the slow part, and their shares of its variance. */
const LATTICES = [
  { period: 1.5, share: 0.2 },
  { period: 4, share: 0.25 },
  { period: 12, share: 0.55 },
] as const;

const WEIGHTS = LATTICES.map(({ share }) => Math.sqrt(share));

const INDEX: ReadonlyMap<string, number> = new Map(SCORED.map((name, i) => [name, i]));
/** By index times the number of variables plus the other's index, both ways. */
const LISTED: ReadonlyMap<number, number> = new Map(
  CORRELATIONS.flatMap(([a, b, r]) => {
    const [i, j] = [INDEX.get(a)!, INDEX.get(b)!];
    return [
      [i * SCORED.length + j, r],
      [j * SCORED.length + i, r],
    ] as const;
  }),
);
const PATHS: readonly Key[] = SCORED.map((name) => hashText(`body.score.${name}`));
const PHASE: Key = hashText('body.phase');

/** Lower triangle L with L L' = R (Cholesky): row i mixes the independent draws of variables 0 to i. */
function choleskyFactor(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const factor: number[][] = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k++) rest -= factor[i]![k]! * factor[j]![k]!;
      factor[i]![j] = i === j ? Math.sqrt(rest) : rest / factor[j]![j]!;
    }
  }
  return factor;
}

/** Correlations of `CORRELATIONS` between the variables of these indices; those not listed 0. */
function listed(indices: readonly number[]): number[][] {
  return indices.map((i) => indices.map((j) => (i === j ? 1 : (LISTED.get(i * SCORED.length + j) ?? 0))));
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/**
 * Row of a variable whose correlations are listed with some before it only, its parents: those with all others are what
 * these imply. `rows`: of the variables before it, each of length 1.
 */
function impliedRow(rows: readonly (readonly number[])[], index: number): readonly number[] {
  const parents = rows.map((_, i) => i).filter((i) => LISTED.has(i * SCORED.length + index));
  const known = parents.map((i) => parents.map((j) => dot(rows[i]!, rows[j]!)));
  const own = parents.map((i) => LISTED.get(i * SCORED.length + index)!);
  const factor = choleskyFactor([...known.map((row, i) => [...row, own[i]!]), [...own, 1]]);
  // Parents made independent of each other, one after another.
  const basis: number[][] = [];
  parents.forEach((parent, i) => {
    const rest = SCORED.map(
      (_, k) => (rows[parent]![k] ?? 0) - basis.reduce((sum, vector, j) => sum + factor[i]![j]! * vector[k]!, 0),
    );
    basis.push(rest.map((value) => value / factor[i]![i]!));
  });
  const last = factor[parents.length]!;
  return SCORED.map((_, k) =>
    k === index ? last[parents.length]! : basis.reduce((sum, vector, j) => sum + last[j]! * vector[k]!, 0),
  );
}

/** Row i mixes the independent draws of variables 0 to i. */
function mixingRows(): readonly (readonly number[])[] {
  const first = SCORED.indexOf(FIRST_IMPLIED);
  const rows: (readonly number[])[] = [...choleskyFactor(listed(SCORED.slice(0, first).map((_, i) => i)))];
  for (let index = first; index < SCORED.length; index++) rows.push(impliedRow(rows, index));
  return rows;
}

const FACTOR = mixingRows();

/** The full matrix that comes of it, in the order of `SCORED`. */
export const correlationMatrix = (): readonly (readonly number[])[] => FACTOR.map((a) => FACTOR.map((b) => dot(a, b)));

/** A person's draws at the points of one lattice, from the birth on; what is not known yet is NaN, so that all are plain numbers. */
type Points = number[];
/** By lattice (0: the trait, at one point). */
const emptyPoints = (): readonly Points[] => [[], ...LATTICES.map((): Points => [])];

const isKnown = (points: Points, point: number): boolean => point < points.length && !Number.isNaN(points[point]!);

function put(points: Points, point: number, value: number): void {
  for (let n = points.length; n <= point; n++) points.push(Number.NaN);
  points[point] = value;
}

/** What is left of a zero after rounding. */
const NOTHING = 1e-12;
/** Row `i` of the factor without its zeros. */
const MIXING = FACTOR.map((row, i) =>
  row.slice(0, i + 1).flatMap((factor, of) => (Math.abs(factor) < NOTHING ? [] : [{ of, factor }])),
);

/** What a person's traits have in common with those of the family. */
export interface Likeness {
  /** Share of a trait's variance; the correlation of two members. */
  readonly share: number;
  /** Standard normal score of the family, by the path of the variable. */
  readonly score: (path: Key) => number;
}

/**
 * Standard normal scores of one person: a trait for life and a slow part, the same correlations in both. A score is a pure
 * function of (person, variable, time); the slow part interpolates keyed draws on two lattices with constant variance.
 */
export class Scores {
  readonly #draws: Draws;
  readonly #birth: Instant;
  readonly #likeness: Likeness | undefined;
  readonly #phases: readonly number[];
  /** Independent, by variable. */
  readonly #own: (readonly Points[])[] = [];
  /** Where `#at` lies on each lattice: the point before, and the weights of it and of the next. */
  #at = Number.NaN;
  readonly #points = LATTICES.map(() => 0);
  readonly #shares = LATTICES.map(() => 0);
  readonly #norms = LATTICES.map(() => 0);

  constructor(draws: Draws, birth: Instant, likeness?: Likeness) {
    this.#draws = draws;
    this.#likeness = likeness;
    this.#birth = birth;
    this.#phases = LATTICES.map((_, i) => draws.uniform(PHASE, 0, i));
  }

  /** The score of one variable; `trait` is the share of its variance that stays for life. */
  of(name: ScoredName): (trait: number, t: Instant) => number {
    const variable = INDEX.get(name)!;
    const known = emptyPoints();
    return (trait, t) => {
      const forLife = Math.sqrt(trait) * this.#mixed(variable, known, 0, 0);
      return trait < 1 ? forLife + Math.sqrt(1 - trait) * this.#slow(variable, known, t) : forLife;
    };
  }

  #slow(variable: number, known: readonly Points[], t: Instant): number {
    if (t !== this.#at) this.#locate(t);
    let sum = 0;
    for (let i = 0; i < LATTICES.length; i++) {
      const point = this.#points[i]!;
      const f = this.#shares[i]!;
      const a = this.#mixed(variable, known, i + 1, point);
      const b = this.#mixed(variable, known, i + 1, point + 1);
      sum += (WEIGHTS[i]! * ((1 - f) * a + f * b)) / this.#norms[i]!;
    }
    return sum;
  }

  /** All variables have their knots at the same ages: what depends on the time alone is worked out once. */
  #locate(t: Instant): void {
    this.#at = t;
    for (let i = 0; i < LATTICES.length; i++) {
      const position = (t - this.#birth) / (LATTICES[i]!.period * YEAR) + this.#phases[i]!;
      const point = Math.floor(position);
      const f = position - point;
      this.#points[i] = point;
      this.#shares[i] = f;
      this.#norms[i] = Math.sqrt((1 - f) ** 2 + f ** 2);
    }
  }

  #mixed(variable: number, known: readonly Points[], lattice: number, point: number): number {
    const points = known[lattice]!;
    if (isKnown(points, point)) return points[point]!;
    let value = 0;
    for (const { of, factor } of MIXING[variable]!) value += factor * this.#independent(of, lattice, point);
    put(points, point, value);
    return value;
  }

  #independent(variable: number, lattice: number, point: number): number {
    this.#own[variable] ??= emptyPoints();
    const points = this.#own[variable]![lattice]!;
    if (isKnown(points, point)) return points[point]!;
    let value = normalQuantile(this.#draws.uniform(PATHS[variable]!, point, lattice));
    if (lattice === 0 && this.#likeness) value = alike(this.#likeness, PATHS[variable]!, value);
    put(points, point, value);
    return value;
  }
}

const alike = ({ share, score }: Likeness, path: Key, own: number): number =>
  Math.sqrt(share) * score(path) + Math.sqrt(1 - share) * own;
