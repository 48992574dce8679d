import type { Day } from '../base/index.ts';
import { bandAt, type FamilyTables } from './family-tables.ts';
import { type Member, YEAR_DAYS } from './matching.ts';
import { drawAt, paths } from './paths.ts';

/** Between moving in and the first birth at least, in days. */
const BEFORE_BIRTH = 300;
/** Nobody moves in with a partner before this age. */
const YOUNGEST = 17;
/** A couple is settled by the roster date for so many days at least. */
const SETTLED = 60;
/** Years in which those came who share a home, and old parents (assumed). */
const CAME = { sharing: 3, parents: 8 };

/** A household as planned: who, and since when they live together. */
export interface Family {
  /** Whose home it is: the others came to them. */
  readonly core: Member;
  /** In order of birth. */
  readonly members: readonly Member[];
  /** The day from which a member lives here. */
  readonly joined: ReadonlyMap<Member, Day>;
  /** Of a couple that is married. */
  readonly wedding?: Day;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The families of matched members, in an order of their own. Sets the fathers of children in a couple's home. */
export function familiesOf(tables: FamilyTables, members: readonly Member[], roster: Day): Family[] {
  const homes = new Map<Member, Member[]>();
  for (const each of members) homes.set(each.home, [...(homes.get(each.home) ?? []), each]);
  const order = new Map([...homes.keys()].map((core) => [core, drawAt(core.key, paths.order)]));
  return [...homes]
    .sort(([a], [b]) => order.get(a)! - order.get(b)!)
    .map(([core, people]) =>
      familyOf(
        tables,
        core,
        people.sort((a, b) => a.day - b.day),
        roster,
      ),
    );
}

function familyOf(tables: FamilyTables, core: Member, members: readonly Member[], roster: Day): Family {
  const joined = new Map<Member, Day>();
  const { partner } = core;
  let wedding: Day | undefined;
  if (partner !== undefined) {
    const children = members.filter(({ mother, father }) => mother === core || father === core);
    const together = unionOf(tables, core, partner, children, roster);
    joined.set(partner, together);
    if (core.sex !== partner.sex)
      for (const child of children) if (child.day >= together + BEFORE_BIRTH - 60) child.father = partner;
    wedding = weddingOf(
      tables,
      core,
      partner,
      together,
      children.some(({ father }) => father === partner),
      roster,
    );
  }
  for (const each of members) if (each !== core && each !== partner) joined.set(each, dayOfJoining(core, each, roster));
  return { core, members, joined, ...(wedding !== undefined && { wedding }) };
}

/** When a couple moved in: by her age, and mostly before the first child that they were old enough to have in a home of their own. */
function unionOf(
  { union: { middle, scale }, bothParents }: FamilyTables,
  woman: Member,
  partner: Member,
  children: readonly Member[],
  roster: Day,
): Day {
  const from = Math.max(woman.day, partner.day) + YOUNGEST * YEAR_DAYS;
  const to = Math.max(from, roster - SETTLED);
  const share = (day: number): number => logistic(((day - woman.day) / YEAR_DAYS - middle) / scale);
  const [low, high] = [share(from), share(to)];
  const p = low + (high - low) * drawAt(woman.key, paths.union);
  const day = woman.day + (middle + scale * Math.log(p / (1 - p))) * YEAR_DAYS;
  const first = children.find(({ day }) => day - BEFORE_BIRTH >= from)?.day;
  if (first === undefined || drawAt(woman.key, paths.union, 1) >= bothParents) return Math.round(day);
  const before = first - BEFORE_BIRTH + Math.log(drawAt(woman.key, paths.union, 2)) * 1.5 * YEAR_DAYS;
  return Math.round(Math.min(day, Math.max(before, from)));
}

function weddingOf(
  { married, marriedParents }: FamilyTables,
  woman: Member,
  partner: Member,
  together: Day,
  areParents: boolean,
  roster: Day,
): Day | undefined {
  const share = Math.max(bandAt(married, woman.age), areParents ? marriedParents : 0);
  if (drawAt(woman.key, paths.union, 3) >= share) return undefined;
  const eighteen = Math.max(woman.day, partner.day) + 18 * YEAR_DAYS;
  if (eighteen >= roster) return undefined;
  const day = Math.max(eighteen, together + drawAt(woman.key, paths.union, 4) * 2 * YEAR_DAYS);
  return Math.round(Math.min(day, roster - 1));
}

function dayOfJoining(core: Member, each: Member, roster: Day): Day {
  if (each.mother === core || each.father === core || each.grandmother === core) return each.day;
  const years = drawAt(each.key, paths.union) * (each.age > 65 ? CAME.parents : CAME.sharing);
  return Math.round(roster - SETTLED - years * YEAR_DAYS);
}

/** Is this member the head, a partner or kin: not somebody who only shares the home. */
export const isKin = ({ core }: Family, member: Member): boolean => {
  const { mother, father, grandmother, partner } = member;
  return [mother, father, grandmother, partner].some((each) => each !== undefined) || isParent(core, member);
};

const isParent = (core: Member, member: Member): boolean =>
  [core, core.partner].some((each) => each === member || each?.mother === member || each?.father === member);
