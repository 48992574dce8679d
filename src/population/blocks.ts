import { derive, invariant, type Key } from '../base/index.ts';
import type { Births } from './births.ts';
import { type Family, familiesOf } from './family.ts';
import type { FamilyTables } from './family-tables.ts';
import type { GivenPerson } from './given-person.ts';
import { type Member, type MemberDays, matchHouseholds, memberOf } from './matching.ts';

/** So many people are matched with each other: whoever stands in another block makes no difference. */
export const BLOCK = 256;

/** Where a person of an index lives. */
export interface Place {
  readonly family: Family;
  /** Index of its first member. */
  readonly first: number;
}

const alone = (core: Member): Family => ({ core, members: [core], joined: new Map() });

/**
 * Finds the household of a person. Births are drawn one by one from the pyramid, then the people of a block are matched
 * and counted household by household: person i is a pure function of the key and i, and needs one block at most.
 */
export function createBlocks(
  tables: FamilyTables,
  rosterKey: Key,
  births: Births,
  days: MemberDays,
  matched: boolean,
): (index: number) => Place {
  const member = (index: number): Member => {
    const key = derive(rosterKey, 0, index);
    const { sex, day } = births.draw(key);
    return memberOf(key, sex, day, days);
  };
  if (!matched) return (index) => ({ family: alone(member(index)), first: index });
  const places = (block: number): readonly Place[] => {
    const members = Array.from({ length: BLOCK }, (_, i) => member(block * BLOCK + i));
    matchHouseholds(tables, members);
    const found: Place[] = [];
    for (const family of familiesOf(tables, members, days.roster)) {
      const place = { family, first: block * BLOCK + found.length };
      for (const _ of family.members) found.push(place);
    }
    return found;
  };
  let last: { readonly block: number; readonly places: readonly Place[] } | undefined;
  return (index) => {
    const block = Math.floor(index / BLOCK);
    if (last?.block !== block) last = { block, places: places(block) };
    return last.places[index % BLOCK]!;
  };
}

/** Given people live alone: each is who they are whatever the others are. */
export const createGiven =
  (rosterKey: Key, people: readonly GivenPerson[], days: MemberDays): ((index: number) => Place) =>
  (index) => {
    const given = people[index];
    invariant(given !== undefined, `no person ${index} is given`);
    const key = derive(rosterKey, 0, index);
    return { family: alone(memberOf(key, given.sex, given.birthDay, days)), first: index };
  };
