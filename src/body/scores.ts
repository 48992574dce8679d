import { type Draws, hashText, type Instant, type Key, normalQuantile, YEAR } from '../base/index.ts';
import { CORRELATIONS, SCORED, type ScoredName } from './correlations.ts';

/** Periods in years of the lattices that carry the slow part, and their shares of its variance. */
const LATTICES = [
  { period: 1.5, share: 0.2 },
  { period: 4, share: 0.25 },
  { period: 12, share: 0.55 },
] as const;

const WEIGHTS = LATTICES.map(({ share }) => Math.sqrt(share));

const INDEX: ReadonlyMap<string, number> = new Map(SCORED.map((name, i) => [name, i]));
const PATHS: readonly Key[] = SCORED.map((name) => hashText(`body.score.${name}`));
const PHASE: Key = hashText('body.phase');

/** Lower triangle L with L L' = R (Cholesky): row i mixes the independent draws of variables 0 to i. */
export function choleskyFactor(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
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

/** The full matrix of `CORRELATIONS`, in the order of `SCORED`. */
export function correlationMatrix(): readonly (readonly number[])[] {
  const matrix: number[][] = SCORED.map((_, i) => SCORED.map((_, j) => (i === j ? 1 : 0)));
  for (const [a, b, r] of CORRELATIONS) {
    const [i, j] = [INDEX.get(a)!, INDEX.get(b)!];
    matrix[i]![j] = r;
    matrix[j]![i] = r;
  }
  return matrix;
}

const FACTOR = choleskyFactor(correlationMatrix());

/** A person's draws at the points of one lattice, from the birth on; what is not known yet is undefined. */
type Points = (number | undefined)[];

function pointsOf(known: (Points | undefined)[], variable: number, lattice: number): Points {
  const slot = variable * (LATTICES.length + 1) + lattice;
  let points = known[slot];
  if (points === undefined) {
    points = [];
    known[slot] = points;
  }
  return points;
}

/**
 * Standard normal scores of one person: a trait for life and a slow part, the same correlations in both. A score is a pure
 * function of (person, variable, time); the slow part interpolates keyed draws on two lattices with constant variance.
 */
export class Scores {
  readonly #draws: Draws;
  readonly #birth: Instant;
  readonly #phases: readonly number[];
  /** Mixed, by variable and lattice (0: the trait, at one point). */
  readonly #known: (Points | undefined)[] = [];
  /** Independent, by variable and lattice. */
  readonly #own: (Points | undefined)[] = [];

  constructor(draws: Draws, birth: Instant) {
    this.#draws = draws;
    this.#birth = birth;
    this.#phases = LATTICES.map((_, i) => draws.uniform(PHASE, 0, i));
  }

  /** The score of one variable; `trait` is the share of its variance that stays for life. */
  of(name: ScoredName): (trait: number, t: Instant) => number {
    const variable = INDEX.get(name)!;
    return (trait, t) => {
      const forLife = Math.sqrt(trait) * this.#mixed(variable, 0, 0);
      return trait < 1 ? forLife + Math.sqrt(1 - trait) * this.#slow(variable, t) : forLife;
    };
  }

  #slow(variable: number, t: Instant): number {
    let sum = 0;
    for (let i = 0; i < LATTICES.length; i++) {
      const position = (t - this.#birth) / (LATTICES[i]!.period * YEAR) + this.#phases[i]!;
      const point = Math.floor(position);
      const f = position - point;
      const a = this.#mixed(variable, i + 1, point);
      const b = this.#mixed(variable, i + 1, point + 1);
      sum += (WEIGHTS[i]! * ((1 - f) * a + f * b)) / Math.sqrt((1 - f) ** 2 + f ** 2);
    }
    return sum;
  }

  #mixed(variable: number, lattice: number, point: number): number {
    const points = pointsOf(this.#known, variable, lattice);
    let value = points[point];
    if (value === undefined) {
      const row = FACTOR[variable]!;
      value = 0;
      for (let k = 0; k <= variable; k++) if (row[k] !== 0) value += row[k]! * this.#independent(k, lattice, point);
      points[point] = value;
    }
    return value;
  }

  #independent(variable: number, lattice: number, point: number): number {
    const points = pointsOf(this.#own, variable, lattice);
    let value = points[point];
    if (value === undefined) {
      value = normalQuantile(this.#draws.uniform(PATHS[variable]!, point, lattice));
      points[point] = value;
    }
    return value;
  }
}
