import { DAY, type Day, derive, type Instant, instantOfAge, type Key, startOfDay } from '../base/index.ts';
import type { Address } from '../record/index.ts';
import type { Family } from './family.ts';
import { type Member, YEAR_DAYS } from './matching.ts';
import type { LocalePack, PlaceFilter } from './pack.ts';
import { drawAt, paths } from './paths.ts';
import { createPlaceSampler, createResidence } from './residence.ts';

/** How often people move, and how far. */
export interface Moves {
  /**
   * Moves a person-year by lower edge of age, the first from 0. A household of several moves at the mean of its members'
   * `part` in it, chosen so that people of each age move at their rate; without it, the rate.
   */
  readonly rates: readonly { readonly age: number; readonly rate: number; readonly part?: number }[];
  /** Shares of moves within the place and within the state; the rest go anywhere. */
  readonly withinPlace: number;
  readonly withinState: number;
  readonly source: string;
}

/** Nobody is older. */
const OLDEST = 130;

/** Years for which a home lasts at least (assumed). */
const SETTLED = 1 / 12;

/** A rate per year from an age on. */
interface Piece {
  readonly age: number;
  readonly rate: number;
}

/** Exact ages at which somebody moves: events of a Poisson process whose rate changes with age. */
function moveAges(rates: readonly Piece[], key: Key): readonly number[] {
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

/** At what rate a household moves, by the age of its head. */
function ratesOf({ rates }: Moves, { core, members, joined }: Family): readonly Piece[] {
  if (members.length === 1) return rates;
  const shifts = members.map((each) => ({
    birth: (each.day - core.day) / YEAR_DAYS,
    from: each === core ? 0 : (joined.get(each)! - core.day) / YEAR_DAYS,
  }));
  const edges = shifts.flatMap(({ birth, from }) => [from, ...rates.map(({ age }) => birth + age)]);
  const ages = [...new Set([0, ...edges.filter((age) => age > 0)])].sort((a, b) => a - b);
  return ages.map((age) => {
    const present = shifts.filter(({ from }) => from <= age);
    const parts = present.map(({ birth }) => rates.findLast((each) => each.age <= age - birth + 1e-9)!);
    const sum = parts.reduce((all, { rate, part = rate }) => all + part, 0);
    return { age, rate: sum / present.length };
  });
}

/** The home on a day, from which the others follow. */
export interface Anchor {
  readonly day: Day;
  readonly place: number;
  readonly postalCode?: string | undefined;
}

export type Addresses = readonly [Address, ...Address[]];

/** A home with the number of its place. */
interface Home {
  readonly address: Address;
  readonly place: number;
}

/**
 * Where the members of a household live over their lives. The home on the anchor's day is given; from it one goes back and forth move
 * by move. Places of a state or the country are drawn by their people, so that each place keeps its share of them at any
 * time. Who joined the household lived elsewhere before, and came with one of their own moves if there is one near the day.
 */
export function createHomes(pack: LocalePack): (family: Family, anchor: Anchor) => ReadonlyMap<Member, Addresses> {
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

  /** Homes before the one of number `at`, which lies in `place`. */
  const before = (key: Key, from: readonly Instant[], at: number, place: number): Home[] => {
    const homes: Home[] = [];
    for (let k = at - 1, there = place; k >= 0; k--) {
      const move = derive(key, 2, k);
      there = across(move, there);
      homes.unshift({ place: there, address: residence(move, there, from[k]!) });
    }
    return homes;
  };

  const movesOf = (rates: readonly Piece[], { key, day }: Member): Instant[] => [
    startOfDay(day),
    ...moveAges(rates, key).map((age) => moveDay(day, age)),
  ];

  const ofCore = (family: Family, anchor: Anchor): Home[] => {
    const { core } = family;
    const from = movesOf(ratesOf(pack.moves, family), core);
    const at = from.findLastIndex((t) => t <= startOfDay(anchor.day));
    const here = { place: anchor.place, address: residence(core.key, anchor.place, from[at]!, anchor.postalCode) };
    const homes = [...before(core.key, from, at, anchor.place), here];
    for (let k = at + 1, place = anchor.place; k < from.length; k++) {
      const move = derive(core.key, 2, k - 1);
      place = across(move, place);
      homes.push({ place, address: residence(move, place, from[k]!) });
    }
    return homes;
  };

  const ofOther = (member: Member, since: Day, shared: readonly Home[]): Addresses => {
    const t = startOfDay(since);
    const at = Math.max(
      0,
      shared.findLastIndex(({ address }) => address.from <= t),
    );
    const together = shared.slice(at).map(({ address }, i) => (i === 0 ? { ...address, from: t } : address));
    if (since <= member.day) return together as [Address, ...Address[]];
    const own = movesOf(pack.moves.rates, member).filter((from) => from < t);
    return [...before(member.key, own, own.length, shared[at]!.place).map(({ address }) => address), ...together] as [
      Address,
      ...Address[],
    ];
  };

  return (family, anchor) => {
    const shared = ofCore(family, anchor);
    return new Map(
      family.members.map((each) => [
        each,
        each === family.core
          ? (shared.map(({ address }) => address) as [Address, ...Address[]])
          : ofOther(each, joinedOn(pack.moves, family, each, anchor.day), shared),
      ]),
    );
  };
}

/** The day of joining, moved to the nearest of the member's own moves within so many years. */
const NEAR = 3;

function joinedOn({ rates }: Moves, { joined, members, core }: Family, member: Member, roster: Day): Day {
  const wanted = joined.get(member)!;
  if (wanted <= member.day) return member.day;
  const first = members.find(({ mother, father }) => mother === core && father === member)?.day ?? roster;
  const latest = Math.min(first, roster);
  const own = moveAges(rates, member.key).map((age) => Math.ceil(instantOfAge(member.day, age) / DAY));
  const fit = own.filter((day) => day <= latest && Math.abs(day - wanted) < NEAR * YEAR_DAYS && day > core.day);
  return fit.reduce((best, day) => (Math.abs(day - wanted) < Math.abs(best - wanted) ? day : best), fit[0] ?? wanted);
}

/** Moves happen at the beginning of a day. */
const moveDay = (birth: Day, age: number): Instant => startOfDay(Math.ceil(instantOfAge(birth, age) / DAY));
