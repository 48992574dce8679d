import { invariant, type Zone } from '../../base/index.ts';
import type { PlaceFacts, PlaceTable } from '../pack.ts';
import { places, zones } from './places.ts';

const GROUPS = 7;
const INCOME = 10;
const EDUCATION = 4;

interface StateLine {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  readonly phonePatterns: readonly string[];
  readonly counties: readonly string[];
  /** Positions of its places in the table. */
  readonly first: number;
  readonly end: number;
}

const number36 = (text: string): number => Number.parseInt(text, 36);

/** Reads `packShares` of scripts/locale-us: two digits of base 36 per share. */
function shares(text: string, from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => number36(text.slice((from + i) * 2, (from + i) * 2 + 2)) / 1295);
}

function zipCodes(text: string): string[] {
  let zip = 0;
  return text.split(' ').map((step) => {
    zip += number36(step);
    return String(zip).padStart(5, '0');
  });
}

/** Splits the text into state lines and place lines; nothing else is read before it is asked for. */
function split(): { states: StateLine[]; lines: string[] } {
  const states: StateLine[] = [];
  const lines: string[] = [];
  for (const block of places.slice(1).split('\n=')) {
    const [head, ...own] = block.split('\n');
    const [code, name, population, areaCodes, counties] = head!.split('|');
    invariant(counties !== undefined, `state line ${head}`);
    states.push({
      code: code!,
      name: name!,
      population: Number(population),
      phonePatterns: areaCodes!.split(' ').map((area) => `${area}-555-01##`),
      counties: counties.split(';'),
      first: lines.length,
      end: lines.length + own.length,
    });
    lines.push(...own);
  }
  return { states, lines };
}

/**
 * A place as its line says. One in somebody's state is looked at for its name and size only, and of those there are many:
 * the rest is read when it is asked for.
 */
class Facts implements PlaceFacts {
  readonly city: string;
  readonly county: string;
  readonly state: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly zone: Zone;
  readonly phonePatterns: readonly string[];
  readonly #zips: string;
  readonly #packed: string;
  #rest: Pick<PlaceFacts, 'postalCodes' | 'groups' | 'income' | 'education'> | undefined;

  constructor(line: string, state: StateLine, zoneList: readonly Zone[]) {
    const [city, county, zone, population, latitude, longitude, zips, packed] = line.split('|');
    this.city = city!;
    this.county = state.counties[number36(county!)]!;
    this.state = state.code;
    this.population = number36(population!);
    this.latitude = number36(latitude!) / 1000;
    this.longitude = number36(longitude!) / 1000;
    this.zone = zoneList[number36(zone!)]!;
    this.phonePatterns = state.phonePatterns;
    this.#zips = zips!;
    this.#packed = packed!;
  }

  get postalCodes(): readonly string[] {
    return this.#more().postalCodes;
  }

  get groups(): readonly number[] {
    return this.#more().groups;
  }

  get income(): readonly number[] {
    return this.#more().income;
  }

  get education(): readonly number[] {
    return this.#more().education;
  }

  #more(): Pick<PlaceFacts, 'postalCodes' | 'groups' | 'income' | 'education'> {
    this.#rest ??= {
      postalCodes: zipCodes(this.#zips),
      groups: shares(this.#packed, 0, GROUPS),
      income: shares(this.#packed, GROUPS, INCOME),
      education: shares(this.#packed, GROUPS + INCOME, EDUCATION),
    };
    return this.#rest;
  }
}

/** A place stands for its part of the state: the state's counted population is shared out among its places by size. */
function weightsOf(states: readonly StateLine[], lines: readonly string[]): Float64Array {
  const weights = new Float64Array(lines.length);
  for (const state of states) {
    let total = 0;
    for (let i = state.first; i < state.end; i++) {
      weights[i] = number36(lines[i]!.split('|', 4)[3]!);
      total += weights[i]!;
    }
    for (let i = state.first; i < state.end; i++) weights[i]! *= state.population / total;
  }
  return weights;
}

/** Indexes of the places of each ZIP code; about three in ten codes are of several. */
function placesByZip(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, line] of lines.entries())
    for (const zip of zipCodes(line.split('|', 7)[6]!)) {
      const known = found.get(zip);
      if (known) known.push(index);
      else found.set(zip, [index]);
    }
  return found;
}

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const cityOf = (line: string): string => line.slice(0, line.indexOf('|'));

export function createPlaceTable(): PlaceTable {
  const zoneList = JSON.parse(zones) as Zone[];
  const { states, lines } = split();
  const decoded: PlaceFacts[] = [];
  let weights: Float64Array | undefined;
  let byZip: ReadonlyMap<string, readonly number[]> | undefined;
  const stateOf = (index: number): StateLine => states.find((state) => index < state.end)!;
  const statesNamed = (text?: string): readonly StateLine[] =>
    text === undefined ? states : states.filter((state) => sameText(state.code, text) || sameText(state.name, text));
  const indexes = (state: StateLine): number[] =>
    Array.from({ length: state.end - state.first }, (_, i) => state.first + i);
  return {
    size: lines.length,
    weights: () => {
      weights ??= weightsOf(states, lines);
      return weights;
    },
    facts(index) {
      const known = decoded[index];
      if (known !== undefined) return known;
      invariant(lines[index] !== undefined, `no place ${index}`);
      const facts = new Facts(lines[index], stateOf(index), zoneList);
      decoded[index] = facts;
      return facts;
    },
    find: ({ state, city, postalCode }) => {
      if (postalCode !== undefined) byZip ??= placesByZip(lines);
      const inState = statesNamed(state).flatMap(indexes);
      const zip = postalCode === undefined ? undefined : (byZip?.get(postalCode) ?? []);
      return inState.filter(
        (index) => (city === undefined || sameText(cityOf(lines[index]!), city)) && (zip?.includes(index) ?? true),
      );
    },
    states: () => states.map(({ code, name }) => ({ code, name })),
    cities: (state) => [...new Set(statesNamed(state).flatMap((s) => lines.slice(s.first, s.end).map(cityOf)))],
  };
}
