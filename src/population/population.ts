import type { Draws } from '../base/index.ts';
import { birthday, type Day, derive, hashText, type Instant, invariant, type Key, startOfDay } from '../base/index.ts';
import type { CareData } from '../care/index.ts';
import type { Value } from '../engine/index.ts';
import type { CareSite, Coverage, EncounterClass, Organization, Person } from '../record/index.ts';
import { type AttributeChange, changesOf } from './attribute-changes.ts';
import { attributesAt } from './attributes.ts';
import { type Background, backgroundOf } from './background.ts';
import { createBirths, createBirthTime } from './births.ts';
import type { Filters } from './filters.ts';
import type { GivenPerson } from './given-person.ts';
import { createInsurance, type Insured } from './insurance.ts';
import { createHomes } from './moves.ts';
import { createNaming } from './naming.ts';
import type { LocalePack, PlaceFilter } from './pack.ts';
import { drawAt, paths } from './paths.ts';
import { coveragesOf } from './payers.ts';
import { createProviders, type Providers } from './providers.ts';
import { Ranks } from './ranks.ts';
import { createPlaceSampler, phoneOf } from './residence.ts';
import { rankOfIncome } from './standing.ts';

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

/** People who live together. Its members are in order of birth. */
export interface Household {
  readonly index: number;
  readonly members: readonly [Person, ...Person[]];
}

/** All households that could be drawn, without end; each is a pure function of the options and its index. */
export interface Population {
  /** Stands for seed, pack, roster date, years of history and filters in identifiers. */
  readonly rosterKey: Key;
  /** Everybody is alive on this day or born after it: whoever dies before it gets another attempt. */
  readonly aliveFrom: Day;
  readonly providers: Providers;
  readonly careData: CareData;
  household(index: number): Household;
  /** Person of an index, counted in household order. */
  person(index: number): Person;
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

interface Made {
  readonly person: Person;
  readonly background: Background;
  readonly place: number;
  readonly income: number | undefined;
}

/** Throws if the filters leave no place or nobody: `resolveFilters` finds that out first. */
export function createPopulation(options: PopulationOptions): Population {
  const { pack, roster, yearsOfHistory, filters = {} } = options;
  const rosterKey = rosterKeyOf(options);
  const aliveFrom = aliveOn(roster, yearsOfHistory, filters);
  const make = createMaker(options, rosterKey, aliveFrom);
  const providers = createProviders(pack);
  const choiceOf = (person: Person): Key => derive(rosterKey, 1, person.index);
  const site: CareData['site'] = (person, kind, specialty, t) =>
    providers.site(choiceOf(person), person, kind, specialty, t);
  const ranksOf = (person: Person, draws: Draws): Ranks => {
    const income = options.people?.[person.index]?.income;
    if (income === undefined) return new Ranks(draws);
    const { place } = make(person.household);
    return new Ranks(draws, rankOfIncome(pack.society, pack.places.facts(place).income, income));
  };
  const insure = createInsurance(pack.society.insurance);
  let last: { person: Person; draws: Draws; insured: readonly Insured[] } | undefined;
  /** Kept for the attempt at hand, in which it is asked for three times. */
  const insuredOf = (person: Person, draws: Draws): readonly Insured[] => {
    if (last?.person !== person || last.draws !== draws)
      last = { person, draws, insured: insure(person, ranksOf(person, draws)) };
    return last.insured;
  };
  const changes: CareData['attributeChanges'] = (person, draws) =>
    changesOf(pack, person, ranksOf(person, draws), insuredOf(person, draws));
  const { lifeTables, causesOfDeath, holidays, immunizations } = pack;
  return {
    rosterKey,
    aliveFrom,
    providers,
    careData: {
      lifeTables,
      causesOfDeath,
      holidays,
      ...(immunizations && { immunizations }),
      site,
      attributeChanges: changes,
    },
    household: (index) => ({ index, members: [make(index).person] }),
    person: (index) => make(index).person,
    attributesAtBirth: (person, draws) =>
      attributesAt(
        pack,
        { ...make(person.household), insured: insuredOf(person, draws) },
        person,
        ranksOf(person, draws),
      ),
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

/** Makes the one person of a household, from keys that hold the household's index and nothing of its neighbours. */
function createMaker({ pack, roster, filters = {}, people }: PopulationOptions, rosterKey: Key, aliveFrom: Day) {
  const births = createBirths(pack.pyramid, pack.births, { alive: aliveFrom, roster, ...filters });
  const { state, city } = filters;
  const anywhere: PlaceFilter = { ...(state !== undefined && { state }), ...(city !== undefined && { city }) };
  const birthTime = createBirthTime(pack.births);
  const placeOfHousehold = createPlaceSampler(pack);
  const homesOf = createHomes(pack);
  const naming = createNaming(pack.names);
  const made = (index: number): Made => {
    const key = derive(rosterKey, 0, index);
    const given = people?.[index];
    invariant(people === undefined || given !== undefined, `no person ${index} is given`);
    const { sex, day } = given === undefined ? births.draw(key) : { sex: given.sex, day: given.birthDay };
    const home = given === undefined ? anywhere : (given.home ?? {});
    const place = placeOfHousehold(key, home);
    const facts = pack.places.facts(place);
    const background = backgroundOf(pack, facts, day, key, given);
    const { race, group } = background;
    const addresses = homesOf(key, day, { day: roster, place, postalCode: home.postalCode });
    const person: Person = {
      index,
      attempt: 0,
      household: index,
      sex,
      birth: birthTime(key, day, addresses[0].place.zone),
      birthDay: day,
      names: [naming(key, sex, startOfDay(day), group.names)],
      race,
      ethnicity: group.ethnicity,
      raceCoding: pack.raceCodings[race],
      ethnicityCoding: pack.ethnicityCodings[group.ethnicity],
      language: background.language.tag,
      phone: phoneOf(facts, key),
      addresses,
      relatives: [],
    };
    return { person, background, place, income: given?.income };
  };
  let last: Made | undefined;
  /** The one at hand is asked for again in each attempt. */
  return (index: number): Made => {
    if (last?.person.index !== index) last = made(index);
    return last;
  };
}
