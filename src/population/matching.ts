import type { Day, Key } from '../base/index.ts';
import type { Sex } from '../record/index.ts';
import { bandAt, between, type FamilyTables } from './family-tables.ts';
import { drawAt, paths } from './paths.ts';
import { pick } from './weighted.ts';

/** Days of a year, as ages are counted where a day does not matter. */
export const YEAR_DAYS = 365.25;
const ADULT = 18;
/** From here on households are those of people who were alive when the record begins. */
const OLD = 60;
/** Nobody is a mother before or after. */
const CHILDBEARING = { from: 15, to: 47 };
/** Between the births of one mother, in days: the longest pregnancy and seven weeks before it. */
const SPACING = 330;
/** Fathers are spread a little wider than mothers (assumed). */
const FATHER_SD = 6.5;
/** A partner further from the wanted age than this, in years, is somebody outside of the file. */
const TOLERANCE = 7;
/** Years between a child and a grandmother, and their spread (twice a generation). */
const GRANDMOTHER = { mean: 53, sd: 8 };
/** From the first to the last child of a mother at most, in years. */
const BEARING = CHILDBEARING.to - CHILDBEARING.from - 1;
/** Less than this part of the best fit is none. */
const NO_FIT = 0.02;

/** Somebody of a block, with those of the block whom they live with. */
export interface Member {
  readonly key: Key;
  readonly sex: Sex;
  readonly day: Day;
  /** On the roster date, in years. */
  readonly age: number;
  /**
   * Age for which households of the old are matched: the one on the day on which everybody is alive, from 60 on. Whose
   * partner dies after that day is seen to be widowed.
   */
  readonly settledAge: number;
  mother?: Member;
  father?: Member;
  partner?: Member;
  /** Lives with a partner who is not in the file. */
  partnerOutside?: true;
  /** A child who lives with this grandmother. */
  grandmother?: Member;
  /** Whose home it is; those of one home are a household. */
  home: Member;
}

/** The days that members are looked at. */
export interface MemberDays {
  readonly roster: Day;
  /** Everybody is alive on it or born after it. */
  readonly alive: Day;
}

export function memberOf(key: Key, sex: Sex, day: Day, { roster, alive }: MemberDays): Member {
  const age = (roster - day) / YEAR_DAYS;
  const settledAge = Math.min(age, Math.max(OLD, (alive - day) / YEAR_DAYS));
  const member = { key, sex, day, age, settledAge } as Member;
  member.home = member;
  return member;
}

/** How likely births are by the mother's age, for each year of age from the youngest mother's. */
const fertilityOf = ({ motherAge: { rates } }: FamilyTables): readonly number[] =>
  Array.from({ length: CHILDBEARING.to - CHILDBEARING.from }, (_, i) => between(rates, CHILDBEARING.from + i + 0.5));

const bell = (x: number, mean: number, sd: number): number => Math.exp(-(((x - mean) / sd) ** 2) / 2);
const logit = (u: number): number => Math.log(u / (1 - u));

/**
 * Lets the people of a block live together: children and grown-up children with mothers of a fitting age, women with
 * partners, lone fathers, grandmothers, old parents with their children, and others who share a home. It sets the links
 * of the members and moves nobody in time: births are as drawn.
 */
export function matchHouseholds(tables: FamilyTables, members: readonly Member[]): void {
  new Matching(tables, members).run();
}

class Matching {
  readonly #tables: FamilyTables;
  readonly #members: readonly Member[];
  readonly #women: readonly Member[];
  readonly #fertility: readonly number[];
  /** Grown up, and the child in a parent's home. */
  readonly #atHome = new Set<Member>();
  readonly #children = new Map<Member, Member[]>();
  readonly #room = new Map<Member, number>();

  constructor(tables: FamilyTables, members: readonly Member[]) {
    this.#tables = tables;
    this.#members = members;
    this.#fertility = fertilityOf(tables);
    for (const each of members) {
      const share = each.age < ADULT ? 0 : bandAt(tables.atHome[each.sex], each.age);
      if (drawAt(each.key, paths.livesWith, 1) < share) this.#atHome.add(each);
    }
    this.#women = members.filter(({ sex, age }) => sex === 'female' && age >= ADULT);
    for (const woman of this.#women)
      this.#room.set(woman, pick(tables.familySize, drawAt(woman.key, paths.familySize)));
  }

  run(): void {
    const { fatherOnly, neither } = this.#tables;
    const [withFather, withGrandmother]: [Member[], Member[]] = [[], []];
    for (const each of this.#members) {
      if (each.age >= ADULT && !this.#atHome.has(each)) continue;
      const u = drawAt(each.key, paths.livesWith);
      if (u < fatherOnly) withFather.push(each);
      else if (u < fatherOnly + neither && each.age < ADULT) withGrandmother.push(each);
      else this.#toMother(each);
    }
    for (const woman of this.#women) this.#toPartner(woman);
    for (const man of this.#members) if (man.sex === 'male') this.#toHusband(man);
    for (const child of withFather) this.#toFather(child);
    for (const child of withGrandmother) this.#toGrandmother(child);
    for (const parent of this.#members) if (parent.settledAge >= 65) this.#toChild(parent);
    this.#share();
  }

  /** One of the candidates by weight; nobody if none fits. */
  #choose(child: Member, candidates: readonly Member[], weight: (candidate: Member) => number): Member | undefined {
    const weights = candidates.map(weight);
    if (!weights.some((each) => each > NO_FIT)) return undefined;
    return candidates[pick(weights, drawAt(child.key, paths.mother))];
  }

  #ageOfMothers(child: Member): number {
    return between(this.#tables.motherAge.means, 1970 + child.day / YEAR_DAYS);
  }

  #toMother(child: Member): void {
    const later = this.#ageOfMothers(child) - this.#tables.motherAge.ratesAt;
    const mother = this.#choose(child, this.#women, (woman) => {
      const age = (child.day - woman.day) / YEAR_DAYS;
      if (age < CHILDBEARING.from || age > CHILDBEARING.to || this.#atHome.has(woman)) return 0;
      const siblings = this.#children.get(woman) ?? [];
      if (siblings.some(({ day }) => Math.abs(day - child.day) < SPACING)) return 0;
      const room = Math.max(0, this.#room.get(woman)! - siblings.length);
      return room * (this.#fertility[Math.floor(age - later) - CHILDBEARING.from] ?? 0);
    });
    if (mother === undefined) return;
    child.mother = mother;
    child.home = mother;
    this.#children.set(mother, [...(this.#children.get(mother) ?? []), child]);
  }

  #isFree(each: Member): boolean {
    return each.age >= ADULT && !this.#atHome.has(each) && each.partner === undefined && !each.partnerOutside;
  }

  #toPartner(woman: Member): void {
    const { partnered, sameSex, husbandOlder } = this.#tables;
    if (!this.#isFree(woman)) return;
    const isMother = (this.#children.get(woman) ?? []).some(({ age }) => age < ADULT);
    const share = bandAt(isMother ? partnered.mothers : partnered.others, woman.settledAge);
    if (drawAt(woman.key, paths.partner) >= share) return;
    const withWoman = drawAt(woman.key, paths.partner, 1) < sameSex;
    const spread = husbandOlder.scale * logit(drawAt(woman.key, paths.partner, 2));
    const partner = withWoman
      ? this.#nearest(woman, 'female', woman.age + spread)
      : this.#nearest(woman, 'male', woman.age + husbandOlder.middle + spread);
    this.#join(woman, partner);
  }

  /** A man with a man. */
  #toHusband(man: Member): void {
    const { sameSex, husbandOlder } = this.#tables;
    if (!this.#isFree(man) || drawAt(man.key, paths.partner, 1) >= sameSex) return;
    const spread = husbandOlder.scale * logit(drawAt(man.key, paths.partner, 2));
    this.#join(man, this.#nearest(man, 'male', man.age + spread));
  }

  #nearest(of: Member, sex: Sex, age: number): Member | undefined {
    let best: Member | undefined;
    for (const each of this.#members)
      if (each.sex === sex && each !== of && this.#isFree(each) && !this.#children.has(each))
        if (best === undefined || Math.abs(each.age - age) < Math.abs(best.age - age)) best = each;
    return best !== undefined && Math.abs(best.age - age) <= TOLERANCE ? best : undefined;
  }

  #join(one: Member, partner: Member | undefined): void {
    if (partner === undefined) {
      one.partnerOutside = true;
      return;
    }
    one.partner = partner;
    partner.partner = one;
    partner.home = one;
  }

  #toFather(child: Member): void {
    const mean = this.#ageOfMothers(child) + this.#tables.husbandOlder.middle;
    const father = this.#choose(child, this.#members, (man) => {
      const age = (child.day - man.day) / YEAR_DAYS;
      if (man.sex === 'female' || age < ADULT || age > 60 || !this.#isFree(man)) return 0;
      const siblings = this.#children.get(man);
      // They have one mother, whom the file does not know.
      if (siblings?.some(({ day }) => Math.abs(day - child.day) > BEARING * YEAR_DAYS)) return 0;
      return bell(age, mean, FATHER_SD) * (siblings === undefined ? 1 : 4);
    });
    if (father === undefined) return;
    child.father = father;
    child.home = father;
    this.#children.set(father, [...(this.#children.get(father) ?? []), child]);
  }

  #toGrandmother(child: Member): void {
    const grandmother = this.#choose(child, this.#women, (woman) => {
      const age = (child.day - woman.day) / YEAR_DAYS;
      if (woman.home !== woman || this.#atHome.has(woman) || age < 2 * CHILDBEARING.from) return 0;
      return bell(age, GRANDMOTHER.mean, GRANDMOTHER.sd);
    });
    if (grandmother === undefined) return;
    child.grandmother = grandmother;
    child.home = grandmother;
  }

  #toChild(parent: Member): void {
    if (!this.#isAlone(parent) || drawAt(parent.key, paths.livesWith) >= this.#tables.withChild) return;
    const link = parent.sex === 'female' ? 'mother' : 'father';
    const older = parent.sex === 'female' ? 0 : this.#tables.husbandOlder.middle;
    const child = this.#choose(parent, this.#members, (each) => {
      if (each.age < ADULT + 7 || each[link] !== undefined || this.#atHome.has(each) || each.age > 65) return 0;
      const age = (each.day - parent.day) / YEAR_DAYS;
      if (age < ADULT || (link === 'mother' && age > CHILDBEARING.to)) return 0;
      return bell(age, this.#ageOfMothers(each) + older, FATHER_SD);
    });
    if (child === undefined) return;
    child[link] = parent;
    parent.home = child.home;
  }

  /** Nobody lives with them so far. */
  #isAlone(each: Member): boolean {
    const others = this.#members.some((other) => other !== each && other.home === each);
    return each.home === each && !others && this.#isFree(each);
  }

  /** Who neither has a family here nor lives alone: with some family of the block, or in groups of people of about one age. */
  #share(): void {
    const { alone, shared, withFamily } = this.#tables;
    const sharing = this.#members.filter(
      (each) => this.#isAlone(each) && drawAt(each.key, paths.sharing) >= bandAt(alone, each.settledAge),
    );
    const families = [...this.#children.keys()].map(({ home }) => home);
    const free: Member[] = [];
    for (const each of sharing)
      if (families.length > 0 && drawAt(each.key, paths.sharing, 2) < withFamily)
        each.home = families[Math.floor(drawAt(each.key, paths.sharing, 3) * families.length)]!;
      else free.push(each);
    free.sort((a, b) => a.day - b.day);
    for (let i = 0; i < free.length; ) {
      const size = 2 + pick(shared, drawAt(free[i]!.key, paths.sharing, 1));
      for (const each of free.slice(i + 1, i + size)) each.home = free[i]!;
      i += size;
    }
  }
}
