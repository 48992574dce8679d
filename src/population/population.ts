import {
  birthday,
  type Day,
  type Draws,
  derive,
  HOUR,
  hashText,
  type Instant,
  type Key,
  normalQuantile,
} from '../base/index.ts';
import type { Likeness } from '../body/index.ts';
import type { CareData } from '../care/index.ts';
import type { Value } from '../engine/index.ts';
import type {
  CareSite,
  Coverage,
  EncounterClass,
  Life,
  Organization,
  Person,
  Relative,
  ToldHistory,
} from '../record/index.ts';
import { type AttributeChange, changesOf } from './attribute-changes.ts';
import { attributesAt } from './attributes.ts';
import { createBirths } from './births.ts';
import { createBlocks, createGiven } from './blocks.ts';
import { isKin } from './family.ts';
import { FamilyHistory } from './family-history.ts';
import type { Filters } from './filters.ts';
import { birthChanges, birthsAtBirth } from './given-births.ts';
import type { GivenPerson } from './given-person.ts';
import { type Circumstances, createHouseholds, type Made, type MadeHousehold, marriagesOf } from './household.ts';
import { createInsurance, type Insured } from './insurance.ts';
import type { LocalePack } from './pack.ts';
import { drawAt, paths } from './paths.ts';
import { coveragesOf } from './payers.ts';
import { createProviders, type Providers } from './providers.ts';
import { Ranks } from './ranks.ts';
import { orientationOf, sharedOf } from './shared.ts';

export interface PopulationOptions {
  /** Key of the seed text. */
  readonly run: Key;
  readonly pack: LocalePack;
  readonly roster: Day;
  /** 0: whole lives of the people alive on the roster date. */
  readonly yearsOfHistory: number;
  readonly filters?: Filters;
  /** Exactly these people, in this order, instead of drawn ones; of the filters only `aliveOnly` counts then. */
  readonly people?: readonly GivenPerson[];
}

/** People who live together. Its members are in order of birth and have consecutive indices. */
export interface Household {
  /** Index of the first member. */
  readonly first: number;
  readonly members: readonly [Person, ...Person[]];
}

/** All people that could be drawn, without end, household by household; each is a pure function of the options and the index. */
export interface Population {
  /** Stands for seed, pack, roster date, years of history and filters in identifiers. */
  readonly rosterKey: Key;
  /** Everybody is alive on this day or born after it: whoever dies before it gets another attempt. */
  readonly aliveFrom: Day;
  readonly providers: Providers;
  readonly careData: CareData;
  /** The household of a person. */
  household(index: number): Household;
  /** Person of an index, counted in household order. */
  person(index: number): Person;
  /** What makes the bodies of those who are kin or a couple alike; absent for who lives with nobody of them. */
  likeness(person: Person): Likeness | undefined;
  /** What is known of a parent at a time; `life`: of a parent in the file. */
  parentHistory(person: Person, parent: Relative, t: Instant, life: Life | undefined): ToldHistory;
  /** GMF's and our own attributes of the start of life; drawn again in each attempt. */
  attributesAtBirth(person: Person, draws: Draws): Record<string, Value>;
  /** What changes in them with age (insurance, smoking, drinking), in order of time. */
  attributeChanges(person: Person, draws: Draws): readonly AttributeChange[];
  /** Where and with whom the person has care of a kind: their own doctor for what primary care does. */
  ownDoctor(person: Person, kind: EncounterClass, specialty: string | undefined, t: Instant): CareSite;
  /** Who pays for care, in order of time. */
  coverages(person: Person, draws: Draws): readonly Coverage[];
  /** Where prescriptions are filled: one pharmacy for each home. */
  pharmacies(person: Person): readonly { readonly from: Instant; readonly organization: Organization }[];
}

/** The same person in another attempt at their life. */
export const withAttempt = (person: Person, attempt: number): Person => ({ ...person, attempt });

/**
 * Hash of all that decides who is in the file. Of given people only that they are given: each is who they are whatever
 * the others are.
 */
export function rosterKeyOf({ run, pack, roster, yearsOfHistory, filters = {}, people }: PopulationOptions): Key {
  const { age, sex, state, city, aliveOnly } = filters;
  const text = JSON.stringify([
    pack.id,
    roster,
    yearsOfHistory,
    age,
    sex,
    lower(state),
    lower(city),
    aliveOnly === true,
    ...(people === undefined ? [] : ['people']),
  ]);
  const key = hashText(text);
  return derive(derive(hashText('roster'), run.hi, run.lo), key.hi, key.lo);
}

const lower = (text: string | undefined): string | undefined => text?.toLowerCase();

/** The first day of the record window: `roster` itself without history. */
export const windowStart = (roster: Day, yearsOfHistory: number): Day =>
  Number.isInteger(yearsOfHistory) ? birthday(roster, -yearsOfHistory) : roster - Math.round(yearsOfHistory * 365.25);

/** The day on which everybody is alive, if they are born by then. */
export const aliveOn = (roster: Day, yearsOfHistory: number, { aliveOnly }: Filters): Day =>
  aliveOnly ? roster : windowStart(roster, yearsOfHistory);

/** Throws if the filters leave no place or nobody: `resolveFilters` finds that out first. */
export function createPopulation(options: PopulationOptions): Population {
  const { pack, roster, yearsOfHistory, filters = {}, people } = options;
  const rosterKey = rosterKeyOf(options);
  const aliveFrom = aliveOn(roster, yearsOfHistory, filters);
  const { make, householdOf, circumstances } = createMaker(options, rosterKey, aliveFrom);
  const providers = createProviders(pack);
  const choiceOf = (person: Person): Key => derive(rosterKey, 1, person.index);
  const site: CareData['site'] = (person, kind, specialty, t) => {
    const patient = kind === 'inpatient' && t < person.birth + HOUR ? (motherOf(person) ?? person) : person;
    return providers.site(choiceOf(patient), patient, kind, specialty, t);
  };
  /** The newborn lies where the mother does. */
  const motherOf = ({ relatives }: Person): Person | undefined => {
    const mother = relatives.find(({ relationship }) => relationship === 'mother')?.person;
    return mother === undefined ? undefined : make(mother).person;
  };
  const ranksOf = (person: Person, draws: Draws): Ranks => {
    const { family, place } = householdOf(person.index);
    const income = people?.[person.index]?.income;
    const { member } = make(person.index);
    return new Ranks(draws, sharedOf(pack, family, member, place, income));
  };
  const history = new FamilyHistory(pack.families.history);
  const insure = createInsurance(pack.society.insurance);
  let last: { person: Person; draws: Draws; insured: readonly Insured[] } | undefined;
  /** Kept for the attempt at hand, in which it is asked for three times. */
  const insuredOf = (person: Person, draws: Draws): readonly Insured[] => {
    if (last?.person !== person || last.draws !== draws)
      last = { person, draws, insured: insure(person, ranksOf(person, draws)) };
    return last.insured;
  };
  const changes: CareData['attributeChanges'] = (person, draws) => {
    const [household, made] = [householdOf(person.index), make(person.index)];
    const marriages = marriagesOf(pack, household, made, circumstances);
    const births = birthChanges(pack.families, household, made, circumstances);
    return changesOf(pack, person, ranksOf(person, draws), { insured: insuredOf(person, draws), marriages, births });
  };
  const { lifeTables, causesOfDeath, holidays, deferrals, immunizations } = pack;
  return {
    rosterKey,
    aliveFrom,
    providers,
    careData: {
      lifeTables,
      causesOfDeath,
      holidays,
      ...(deferrals && { deferrals }),
      ...(immunizations && { immunizations }),
      site,
      attributeChanges: changes,
    },
    household(index) {
      const [head, ...others] = householdOf(index).members.map(({ person }) => person);
      return { first: head!.index, members: [head!, ...others] };
    },
    person: (index) => make(index).person,
    likeness({ index }) {
      const { family } = householdOf(index);
      const { core, members } = family;
      if (members.length === 1 || !isKin(family, make(index).member)) return undefined;
      const key = derive(core.key, 7, 0);
      return { share: pack.families.likeness.body, score: (path) => normalQuantile(drawAt(key, path)) };
    },
    parentHistory({ index }, parent, t, life) {
      const { member } = make(index);
      if (life !== undefined) return history.simulated(member.key, parent, life, t);
      const other = parent.relationship === 'mother' ? member.father : member.mother;
      return history.outside(member.key, parent, t, (other ?? member).key);
    },
    attributesAtBirth(person, draws) {
      const household = householdOf(person.index);
      const made = make(person.index);
      const { place, members } = household;
      const { member, background } = made;
      const given = people?.[person.index];
      return attributesAt(
        pack,
        {
          background,
          place,
          insured: insuredOf(person, draws),
          births: birthsAtBirth(pack.families, household, made, circumstances),
          orientation: orientationOf(pack.society.orientation, member),
          income: given?.income,
          // Who lives with a given person is not known.
          size: given === undefined ? members.length : undefined,
        },
        person,
        ranksOf(person, draws),
      );
    },
    attributeChanges: changes,
    ownDoctor: site,
    coverages: (person, draws) => coveragesOf(pack, person, insuredOf(person, draws), choiceOf(person)),
    pharmacies: (person) =>
      person.addresses.map(({ from, place }, i) => ({
        from,
        // Made when asked for: most homes are of the time before the record.
        get organization() {
          return providers.organizationAt(place, 'pharmacy', drawAt(choiceOf(person), paths.pharmacy, i));
        },
      })),
  };
}

/** Finds and makes households; the one at hand is asked for again for each member and attempt. */
function createMaker({ pack, roster, filters = {}, people }: PopulationOptions, rosterKey: Key, aliveFrom: Day) {
  const { state, city, sex } = filters;
  // People of one sex are no households: they live alone, with kin outside of the file.
  const matched = people === undefined && sex === undefined;
  const days = { alive: aliveFrom, roster };
  const births = createBirths(pack.pyramid, pack.births, { ...days, ...filters });
  const find = people
    ? createGiven(rosterKey, people, days)
    : createBlocks(pack.families, rosterKey, births, days, matched);
  const circumstances: Circumstances = {
    roster,
    matched,
    ages: filters.age ?? [0, Number.POSITIVE_INFINITY],
    anywhere: { ...(state !== undefined && { state }), ...(city !== undefined && { city }) },
    ...(people && { given: (index) => people[index] }),
  };
  const makeHousehold = createHouseholds(pack, circumstances);
  let last: { readonly first: number; readonly household: MadeHousehold } | undefined;
  const householdOf = (index: number): MadeHousehold => {
    if (last !== undefined && index >= last.first && index < last.first + last.household.members.length)
      return last.household;
    const place = find(index);
    last = { first: place.first, household: makeHousehold(place) };
    return last.household;
  };
  const make = (index: number): Made => {
    const { members } = householdOf(index);
    return members[index - last!.first]!;
  };
  return { circumstances, householdOf, make };
}
