import { DAY, type Day, derive, type Instant, instantOfAge, type Key, startOfDay } from '../base/index.ts';
import type { Address } from '../record/index.ts';
import type { LocalePack, PlaceFilter } from './pack.ts';
import { drawAt, paths } from './paths.ts';
import { createPlaceSampler, createResidence } from './residence.ts';

/** How often people move, and how far. */
export interface Moves {
  /** Moves a person-year by lower edge of age, the first from 0. */
  readonly rates: readonly { readonly age: number; readonly rate: number }[];
  /** Shares of moves within the place and within the state; the rest go anywhere. */
  readonly withinPlace: number;
  readonly withinState: number;
  readonly source: string;
}

/** Nobody is older. */
const OLDEST = 130;

/** Years for which a home lasts at least (assumed). */
const SETTLED = 1 / 12;

/** Exact ages at which somebody moves: events of a Poisson process whose rate changes with age. */
export function moveAges({ rates }: Moves, key: Key): readonly number[] {
  const ages: number[] = [];
  let k = 0;
  let left = -Math.log(drawAt(key, paths.move, k));
  for (const [i, { age: from, rate }] of rates.entries()) {
    const to = rates[i + 1]?.age ?? OLDEST;
    let age = from;
    while (rate > 0 && age + left / rate < to) {
      age += left / rate;
      if (age >= (ages.at(-1) ?? 0) + SETTLED) ages.push(age);
      left = -Math.log(drawAt(key, paths.move, ++k));
    }
    left -= rate * (to - age);
  }
  return ages;
}

/** The home on a day, from which the others follow. */
export interface Anchor {
  readonly day: Day;
  readonly place: number;
  readonly postalCode?: string | undefined;
}

/**
 * Where somebody lives over the life. The home of the anchor's day is given; from it one goes back and forth move by move. Places
 * of a state or the country are drawn by their people, so that each place keeps its share of them at any time.
 */
export function createHomes(
  pack: LocalePack,
): (key: Key, birth: Day, anchor: Anchor) => readonly [Address, ...Address[]] {
  const residence = createResidence(pack);
  const sample = createPlaceSampler(pack);
  const { withinPlace, withinState } = pack.moves;

  /** Place on the other side of a move; the same question from either side. */
  const across = (move: Key, place: number): number => {
    const u = drawAt(move, paths.move);
    if (u < withinPlace) return place;
    const among: PlaceFilter = u < withinPlace + withinState ? { state: pack.places.facts(place).state } : {};
    return sample(move, among);
  };

  return (key, birth, anchor) => {
    const from = [startOfDay(birth), ...moveAges(pack.moves, key).map((age) => moveDay(birth, age))];
    const at = from.findLastIndex((t) => t <= startOfDay(anchor.day));
    const homes: Address[] = [];
    homes[at] = residence(key, anchor.place, from[at]!, anchor.postalCode);
    for (let k = at - 1, place = anchor.place; k >= 0; k--) {
      const move = derive(key, 2, k);
      place = across(move, place);
      homes[k] = residence(move, place, from[k]!);
    }
    for (let k = at + 1, place = anchor.place; k < from.length; k++) {
      const move = derive(key, 2, k - 1);
      place = across(move, place);
      homes[k] = residence(move, place, from[k]!);
    }
    return homes as [Address, ...Address[]];
  };
}

/** Moves happen at the beginning of a day. */
const moveDay = (birth: Day, age: number): Instant => startOfDay(Math.ceil(instantOfAge(birth, age) / DAY));
