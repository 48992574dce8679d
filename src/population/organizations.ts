import { dayOf, hashText, invariant, type Key, startOfDay } from '../base/index.ts';
import {
  type CareSite,
  npiOf,
  type Organization,
  type Place,
  type Practitioner,
  permute,
  type Sex,
} from '../record/index.ts';
import { createNaming, type Naming } from './naming.ts';
import type { LocalePack, PlaceFacts } from './pack.ts';
import { drawAt, paths } from './paths.ts';
import type { OrganizationKind, OrganizationPlan } from './provider-plan.ts';
import { createStreetLine, oneOf, phoneOf, placeOf } from './residence.ts';
import { pick } from './weighted.ts';

export interface Organizations {
  /** Those that serve a place; the same objects each time while they are remembered. */
  at(place: Place, kind: OrganizationKind): readonly Organization[];
  /** One of those that serve a place, picked by the uniform draw `u`; the others need not be made for it. */
  oneAt(place: Place, kind: OrganizationKind, u: number): Organization;
  /**
   * The same, and one of its practitioners with one of the NUCC `codes` (a list that is used with this kind only),
   * picked by `v`. The others need not be made for it.
   */
  siteAt(place: Place, kind: OrganizationKind, u: number, codes: readonly string[], v: number): CareSite;
}

/** An organization whose people are made when they are asked for. */
interface Staffed {
  readonly organization: Organization;
  /** NUCC code of each post. */
  readonly codes: readonly string[];
  practitioner(i: number): Practitioner;
}

/** Organizations that are remembered; beyond it the oldest are forgotten and made anew when asked for. */
const REMEMBERED = 4_000;

const NPI_NUMBERS = 1e8;

/** Practitioners of one place: each has a slot, from which the NPI is permuted, so that no two share one. */
function slotsOf(pack: LocalePack): {
  readonly first: ReadonlyMap<OrganizationKind, number>;
  readonly perPlace: number;
} {
  const first = new Map<OrganizationKind, number>();
  let slots = 0;
  for (const [kind, plan] of Object.entries(pack.providers.kinds) as [OrganizationKind, OrganizationPlan][]) {
    first.set(kind, slots);
    slots += plan.most * staffOf(plan);
  }
  invariant(slots * pack.places.size <= NPI_NUMBERS, 'more practitioners than provider identifiers');
  return { first, perPlace: slots };
}

const staffOf = (plan: OrganizationPlan): number => plan.staff.reduce((sum, { count }) => sum + count, 0);

/** Where a place is. */
interface Spot {
  readonly index: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** Finds the place that has organizations of a kind: itself, or the nearest one of its state that is large enough. */
function createFinder(pack: LocalePack): (place: Place, plan: OrganizationPlan) => number {
  const { places } = pack;
  const size = (index: number): number => places.facts(index).population;
  const large = new Map<string, readonly Spot[]>();
  const own = new Map<string, Map<string, number>>();
  const nameOf = (city: string, county: string): string => `${city.toLowerCase()}/${county}`;
  /** The places of a state by city and county. */
  const ownIn = (state: string): ReadonlyMap<string, number> => {
    let names = own.get(state);
    if (names === undefined) {
      names = new Map();
      for (const index of places.find({ state })) {
        const { city, county } = places.facts(index);
        const name = nameOf(city, county);
        // The first of a name counts.
        if (!names.has(name)) names.set(name, index);
      }
      own.set(state, names);
    }
    return names;
  };
  /** The places of a state with at least so many people. */
  const largeIn = (state: string, least: number): readonly Spot[] => {
    const key = `${state} ${least}`;
    let spots = large.get(key);
    if (spots === undefined) {
      spots = places
        .find({ state })
        .filter((index) => size(index) >= least)
        .map((index) => {
          const { latitude, longitude } = places.facts(index);
          return { index, latitude, longitude };
        });
      large.set(key, spots);
    }
    return spots;
  };
  return ({ state, city, county, latitude, longitude }, plan) => {
    const here = ownIn(state).get(nameOf(city, county));
    if (here !== undefined && size(here) >= plan.smallestPlace) return here;
    const near = Math.cos((latitude * Math.PI) / 180);
    let nearest = here ?? 0;
    let least = Number.POSITIVE_INFINITY;
    for (const spot of largeIn(state, plan.smallestPlace)) {
      const distance = (spot.latitude - latitude) ** 2 + ((spot.longitude - longitude) * near) ** 2;
      if (distance >= least) continue;
      least = distance;
      nearest = spot.index;
    }
    return nearest;
  };
}

/** Makes the n-th organization of a kind at a place, with its people. */
function createMaker(pack: LocalePack): (placeIndex: number, kind: OrganizationKind, n: number) => Staffed {
  const { providers } = pack;
  const naming: Naming = createNaming(pack.names);
  const street = createStreetLine(pack.addresses, 0);
  const slots = slotsOf(pack);
  const packKey = hashText(`providers of ${pack.id}`);
  const words = providers.beginnings.flatMap((beginning) => providers.ends.map((end) => beginning + end));

  const practitioner = (
    facts: PlaceFacts,
    organization: string,
    i: number,
    specialty: string,
    slot: number,
  ): Practitioner => {
    const key = `${organization}/${i}`;
    const own = hashText(key);
    const sex: Sex = drawAt(own, paths.race) < 0.5 ? 'female' : 'male';
    const born = startOfDay(dayOf(1955 + Math.floor(drawAt(own, paths.birthDay) * 35), 7, 1));
    const group = pack.groups[pick(facts.groups, drawAt(own, paths.group))]!;
    return {
      key,
      name: {
        use: 'official',
        family: naming.family(own, group.names),
        given: naming.given(own, sex, born, group.names),
      },
      sex,
      specialty: providers.specialties[specialty]!,
      npi: npiOf(permute(packKey, slot, NPI_NUMBERS)),
      organization,
    };
  };

  return (placeIndex, kind, n) => {
    const facts = pack.places.facts(placeIndex);
    const plan = providers.kinds[kind];
    const placeKey = `${pack.id}/${facts.state}/${facts.county}/${facts.city}`;
    const key = `${placeKey}/${kind}/${n}`;
    const own: Key = hashText(key);
    const name = words[permute(hashText(`${placeKey}/${kind}`), n, words.length)]!;
    const first = placeIndex * slots.perPlace + slots.first.get(kind)! + n * staffOf(plan);
    const staff = plan.staff.flatMap(({ specialty, count }) => Array<string>(count).fill(specialty));
    const made: (Practitioner | undefined)[] = [];
    const one = (i: number): Practitioner => {
      const known = made[i] ?? practitioner(facts, key, i, staff[i]!, first + i);
      made[i] = known;
      return known;
    };
    const organization = {
      key,
      name: oneOf(plan.names, drawAt(own, paths.family)).replace('{name}', name),
      kind,
      line: street(own),
      place: placeOf(pack, facts, oneOf(facts.postalCodes, drawAt(own, paths.postalCode))),
      phone: phoneOf(facts, own),
      get practitioners() {
        return staff.map((_, i) => one(i));
      },
    };
    return { organization, codes: staff.map((name) => providers.specialties[name]!.code), practitioner: one };
  };
}

export function createOrganizations(pack: LocalePack): Organizations {
  const nearest = createFinder(pack);
  const make = createMaker(pack);
  const known = new Map<string, Staffed>();
  const serving = new Map<string, Serving>();
  /** The same by object: a person comes with one place many times. */
  const servingPlace = new WeakMap<Place, Map<OrganizationKind, Serving>>();

  const find = (place: Place, kind: OrganizationKind): Serving => {
    const plan = pack.providers.kinds[kind];
    const index = nearest(place, plan);
    const { population } = pack.places.facts(index);
    return { index, count: Math.min(plan.most, Math.max(1, Math.round(population / plan.per))) };
  };
  const servingOf = (place: Place, kind: OrganizationKind): Serving => {
    let kinds = servingPlace.get(place);
    if (kinds === undefined) {
      kinds = new Map();
      servingPlace.set(place, kinds);
    }
    let found = kinds.get(kind);
    if (found === undefined) {
      const from = `${kind} ${place.state} ${place.county} ${place.city}`;
      found = serving.get(from) ?? find(place, kind);
      serving.set(from, found);
      kinds.set(kind, found);
    }
    return found;
  };
  const madeOnce = (index: number, kind: OrganizationKind, n: number): Staffed => {
    const key = `${kind} ${index} ${n}`;
    let staffed = known.get(key);
    if (staffed === undefined) {
      staffed = make(index, kind, n);
      if (known.size >= REMEMBERED) known.delete(known.keys().next().value!);
      known.set(key, staffed);
    }
    return staffed;
  };

  const picked = (place: Place, kind: OrganizationKind, u: number): Staffed => {
    const { index, count } = servingOf(place, kind);
    return madeOnce(index, kind, Math.min(count - 1, Math.floor(u * count)));
  };

  /** Posts of an organization by the codes that are wanted there: each list of codes is of one kind. */
  const posts = new WeakMap<readonly string[], readonly number[]>();
  const postsOf = ({ codes }: Staffed, wanted: readonly string[]): readonly number[] => {
    let found = posts.get(wanted);
    if (found === undefined) {
      found = codes.flatMap((code, i) => (wanted.includes(code) ? [i] : []));
      posts.set(wanted, found);
    }
    return found;
  };

  return {
    at(place, kind) {
      const { index, count } = servingOf(place, kind);
      return Array.from({ length: count }, (_, n) => madeOnce(index, kind, n).organization);
    },
    oneAt: (place, kind, u) => picked(place, kind, u).organization,
    siteAt(place, kind, u, wanted, v) {
      const staffed = picked(place, kind, u);
      const { organization, practitioner } = staffed;
      return { organization, practitioner: practitioner(oneOf(postsOf(staffed, wanted), v)) };
    },
  };
}

/** Which place has the organizations that serve another one, and how many. */
interface Serving {
  readonly index: number;
  readonly count: number;
}
