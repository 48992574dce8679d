import { type Day, derive, type Key, startOfDay } from '../base/index.ts';
import type { HumanName, Person, Relationship, Relative } from '../record/index.ts';
import { type Background, backgroundOf, type OriginOfKin } from './background.ts';
import { createBirthTime } from './births.ts';
import type { Place } from './blocks.ts';
import type { Family } from './family.ts';
import type { GivenPerson } from './given-person.ts';
import { OutsideKin } from './kin.ts';
import { type KnownMarriage, type MaritalChange, maritalHistory } from './marital.ts';
import type { Member } from './matching.ts';
import { createHomes } from './moves.ts';
import { createNaming } from './naming.ts';
import type { LocalePack, PlaceFilter } from './pack.ts';
import { drawAt, paths } from './paths.ts';
import { createPlaceSampler, phoneOf } from './residence.ts';

const ADULT = 18;

/** A member of a household, made. */
export interface Made {
  readonly person: Person;
  readonly member: Member;
  readonly background: Background;
}

/** A household with its people. */
export interface MadeHousehold {
  readonly family: Family;
  /** Number of the place on the roster date. */
  readonly place: number;
  /** In order of birth. */
  readonly members: readonly Made[];
}

/** What of the household's people is known before they are drawn; `matched`: those who are not in the file are nobody's partner. */
export interface Circumstances {
  readonly roster: Day;
  readonly anywhere: PlaceFilter;
  readonly matched: boolean;
  /** Completed years of those who may be in the file, both included. */
  readonly ages: readonly [lowest: number, highest: number];
  readonly given?: (index: number) => GivenPerson | undefined;
}

type Maker = (place: Place) => MadeHousehold;

/** Makes the people of a household, from keys that hold the numbers of its people and nothing of its neighbours. */
export function createHouseholds(pack: LocalePack, circumstances: Circumstances): Maker {
  const birthTime = createBirthTime(pack.births);
  const placeOfHousehold = createPlaceSampler(pack);
  const homesOf = createHomes(pack);
  const naming = createNaming(pack.names);
  const kin = new OutsideKin(pack, naming);
  return ({ family, first }) => {
    const { core, members } = family;
    const given = circumstances.given?.(first);
    const home = given === undefined ? circumstances.anywhere : (given.home ?? {});
    const place = placeOfHousehold(core.key, home);
    const facts = pack.places.facts(place);
    const { roster } = circumstances;
    const origins = originsOf(pack, place, family, given);
    const homes = homesOf(family, { day: roster, place, postalCode: home.postalCode });
    const names = new Names(pack, family, origins, naming);
    const phone = (of: Member): string => phoneOf(facts, of.age < ADULT ? core.key : of.key);
    const relatives = new Relatives({ family, first, roster, names, origins, phone }, kin);
    const made = members.map((member, i): Made => {
      const background = origins.get(member)!;
      const { race, group } = background;
      const addresses = homes.get(member)!;
      const person: Person = {
        index: first + i,
        attempt: 0,
        household: first,
        sex: member.sex,
        birth: birthTime(member.key, member.day, addresses[0].place.zone),
        birthDay: member.day,
        names: names.of(member),
        race,
        ethnicity: group.ethnicity,
        raceCoding: pack.raceCodings[race],
        ethnicityCoding: pack.ethnicityCodings[group.ethnicity],
        language: background.language.tag,
        phone: phone(member),
        addresses,
        relatives: relatives.of(member),
      };
      return { person, member, background };
    });
    return { family, place, members: made };
  };
}

/** The member whose origin another one's follows. */
function kinOf({ core, members }: Family, member: Member): Member | undefined {
  if (member === core) return undefined;
  if (member === core.partner) return core;
  const child = members.find((each) => each.home === core && (each.mother === member || each.father === member));
  if (child !== undefined && child.day > member.day && (child === core || child === core.partner)) return child;
  const parents = [member.mother, member.father, member.grandmother].filter((each) => each !== undefined);
  return parents[Math.floor(drawAt(member.key, paths.origin, 1) * parents.length)];
}

/** Group, race and language of each, near to that of their kin. */
function originsOf(
  pack: LocalePack,
  place: number,
  family: Family,
  given: GivenPerson | undefined,
): ReadonlyMap<Member, Background> {
  const facts = pack.places.facts(place);
  const found = new Map<Member, Background>();
  const of = (member: Member): Background => {
    const known = found.get(member);
    if (known) return known;
    const like = kinOf(family, member);
    const apart = like !== undefined && like.partner === member ? pack.families.mixed : 0;
    const kin: OriginOfKin | undefined = like && { background: of(like), birth: like.day, apart };
    const background = backgroundOf(pack, facts, member.day, member.key, given, kin);
    found.set(member, background);
    return background;
  };
  for (const member of family.members) of(member);
  return found;
}

/** Names: children have the father's mostly, wives the husband's. */
class Names {
  readonly #pack: LocalePack;
  readonly #family: Family;
  readonly #origins: ReadonlyMap<Member, Background>;
  readonly #naming: ReturnType<typeof createNaming>;

  constructor(
    pack: LocalePack,
    family: Family,
    origins: ReadonlyMap<Member, Background>,
    naming: ReturnType<typeof createNaming>,
  ) {
    this.#pack = pack;
    this.#family = family;
    this.#origins = origins;
    this.#naming = naming;
  }

  of(member: Member): Person['names'] {
    const { group } = this.#origins.get(member)!;
    const given = this.#naming.given(member.key, member.sex, startOfDay(member.day), group.names);
    const [family, born] = [this.surname(member), this.atBirth(member)];
    const official: HumanName = { use: 'official', family, given };
    return family === born ? [official] : [official, { use: 'maiden', family: born, given }];
  }

  /** The surname as it is written now. */
  surname(member: Member): string {
    const { core, wedding } = this.#family;
    const { partner } = member;
    const takes =
      wedding !== undefined &&
      member === core &&
      member.sex === 'female' &&
      partner?.sex === 'male' &&
      drawAt(member.key, paths.surname) < this.#pack.families.husbandsName;
    return takes ? this.atBirth(partner) : this.atBirth(member);
  }

  atBirth({ key, father, mother, grandmother }: Member): string {
    if (father !== undefined) return this.atBirth(father);
    const parent = mother ?? grandmother;
    const own = this.#naming.family;
    if (parent === undefined) return own(key, this.#origins.get(this.#memberOf(key))!.group.names);
    const { names } = this.#origins.get(parent)!.group;
    return drawAt(parent.key, paths.surname, 1) < this.#pack.families.fathersName
      ? own(derive(parent.key, 6, 3), names)
      : this.atBirth(parent);
  }

  #memberOf(key: Key): Member {
    return this.#family.members.find((each) => each.key === key)!;
  }
}

/** What is known of a household when its people are told of each other. */
interface Told {
  readonly family: Family;
  /** Index of the first member. */
  readonly first: number;
  readonly roster: Day;
  readonly names: Names;
  readonly origins: ReadonlyMap<Member, Background>;
  readonly phone: (member: Member) => string;
}

/** Who is what to whom. */
class Relatives {
  readonly #told: Told;
  readonly #kin: OutsideKin;

  constructor(told: Told, kin: OutsideKin) {
    this.#told = told;
    this.#kin = kin;
  }

  of(member: Member): readonly Relative[] {
    const { members, wedding, joined, core } = this.#told.family;
    const { partner } = member;
    const found: Relative[] = [];
    if (partner) {
      const since = joined.get(member === core ? partner : member)!;
      found.push({ ...this.#inside(partner, wedding === undefined ? 'partner' : 'spouse'), since });
    }
    if (member.partnerOutside) found.push(this.#outsideSpouse(member));
    found.push(this.#parent(member, 'mother'), this.#parent(member, 'father'));
    if (member.grandmother) found.push(this.#inside(member.grandmother, 'grandmother'));
    for (const each of members) {
      if (each.mother === member || each.father === member) found.push(this.#inside(each, 'child'));
      if (each.grandmother === member) found.push(this.#inside(each, 'grandchild'));
    }
    return found;
  }

  #inside(of: Member, relationship: Relationship): Relative {
    const { family, first, names, phone } = this.#told;
    const person = first + family.members.indexOf(of);
    return { relationship, sex: of.sex, name: names.of(of)[0], birthDay: of.day, person, phone: phone(of) };
  }

  #outsideSpouse(member: Member): Relative {
    const { origins, names, roster } = this.#told;
    return this.#kin.spouse(member.key, member, roster, origins.get(member)!, names.surname(member));
  }

  #parent(member: Member, relationship: 'mother' | 'father'): Relative {
    const inside = member[relationship];
    if (inside) return this.#inside(inside, relationship);
    // Siblings of one home have one parent outside of it.
    const other = relationship === 'mother' ? member.father : member.mother;
    const { family, origins, names } = this.#told;
    const siblings = other && family.members.filter((each) => each.mother === other || each.father === other);
    const [first, last] = [siblings?.[0] ?? member, siblings?.at(-1) ?? member];
    const key = (other ?? member).key;
    const born = { first: first.day, last: last.day, grandmother: member.grandmother?.day };
    return this.#kin.parent(relationship, key, born, origins.get(first)!, names.atBirth(first));
  }
}

/** Marriages of a member over life, as they fit the household. */
export function marriagesOf(
  pack: LocalePack,
  { family, members }: MadeHousehold,
  { person, member }: Made,
  { roster, matched }: Circumstances,
): readonly MaritalChange[] {
  const known = ((): KnownMarriage => {
    const { wedding, core } = family;
    if (wedding !== undefined && (member === core || member === core.partner)) return { kind: 'wedding', day: wedding };
    if (!matched || members.length === 0 || member.age < ADULT) return { kind: 'any' };
    const partnered = member.partner !== undefined || member.partnerOutside === true;
    return { kind: 'on', day: roster, married: member.partnerOutside === true, partnered };
  })();
  return maritalHistory(pack.families.marriage, pack.lifeTables, person, member.key, known);
}
