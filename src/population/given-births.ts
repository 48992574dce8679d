import { DAY, dayAt, HOUR, type Instant, normalQuantile, startOfDay, weekday } from '../base/index.ts';
import type { Value } from '../engine/index.ts';
import type { AttributeChange } from './attribute-changes.ts';
import { bandAt, type FamilyTables } from './family-tables.ts';
import type { Circumstances, Made, MadeHousehold } from './household.ts';
import { type Member, YEAR_DAYS } from './matching.ts';
import { normalShare } from './normal-share.ts';
import { drawAt, paths } from './paths.ts';

const ADULT = 18;
/** A mother looks forward to the next child when the last one is so old. */
const BORN = DAY;
/**
 * Days from conception to birth at most, and of four of five at least: pregnancies of children whom the file would know of end so long
 * before the first of them is born, and others begin again when hardly one is born before the roster date.
 */
const CARRIED = { longest: 285, mostly: 252 };
/** Births of working hours: Monday to Friday, from and to these hours. */
const WORKING = { from: 7, to: 17 };

/** Where a birth stands among all of its kind, from 0 to 1: known to the child and to a mother of the file, so that both tell the same. */
function ranksOf({ likeness }: FamilyTables, child: Member): { readonly gestation: number; readonly delivery: number } {
  const of = (key: Member['key'], k: number): number => normalQuantile(drawAt(key, paths.delivery, k));
  const { delivery: alike } = likeness;
  const score = Math.sqrt(alike) * of((child.mother ?? child).key, 1) + Math.sqrt(1 - alike) * of(child.key, 0);
  return { gestation: drawAt(child.key, paths.gestation), delivery: normalShare(score) };
}

/** The children of the file whom a member bears, in order of birth. */
const bornTo = ({ members }: MadeHousehold, { member }: Made): readonly Made[] =>
  members.filter((each) => each.member.mother === member);

function byDay(birth: Instant): boolean {
  const day = dayAt(birth);
  const hour = (birth - startOfDay(day)) / HOUR;
  const weekend = [0, 6].includes(weekday(day));
  return !weekend && hour >= WORKING.from && hour < WORKING.to;
}

/** What is known of the next birth; null takes it away. */
function expected(tables: FamilyTables, child: Made | undefined): Record<string, Value> {
  const ranks = child && ranksOf(tables, child.member);
  return {
    next_birth: child?.person.birth ?? null,
    next_birth_by_day: child === undefined ? null : byDay(child.person.birth),
    next_gestation_rank: ranks?.gestation ?? null,
    next_delivery_rank: ranks?.delivery ?? null,
  };
}

/**
 * The share of children conceived from an instant on of whom the file would not know if it has their mother: none of those who are
 * under age on the roster date, later those who have left home, and all whom it does not look for.
 */
function unknownBirths(
  { atHome }: FamilyTables,
  { matched, roster, ages: [lowest, highest] }: Circumstances,
): readonly { readonly from: Instant; readonly share: number }[] {
  const always = { from: Number.NEGATIVE_INFINITY, share: 1 };
  if (!matched) return [always];
  const shareAt = (age: number): number => {
    if (age < lowest || age > highest) return 1;
    return age < ADULT ? 0 : 1 - (bandAt(atHome.female, age) + bandAt(atHome.male, age)) / 2;
  };
  const edges = [0, ADULT, lowest, highest + 1, ...[...atHome.female, ...atHome.male].map(({ from }) => from)];
  const ages = [...new Set(edges)].filter(Number.isFinite).sort((a, b) => b - a);
  const pieces = [always];
  for (const [i, age] of ages.entries()) {
    // From an age down to the next one holds what holds in between.
    const share = age === 0 ? 1 : shareAt((age + ages[i + 1]!) / 2);
    const before = share < pieces.at(-1)!.share ? CARRIED.longest : CARRIED.mostly;
    pieces.push({ from: startOfDay(Math.round(roster - age * YEAR_DAYS) - before), share });
  }
  return pieces;
}

/** What a person has at birth of births: of the own one, and of those to come. */
export function birthsAtBirth(
  tables: FamilyTables,
  household: MadeHousehold,
  made: Made,
  circumstances: Circumstances,
): Record<string, Value> {
  const { gestation, delivery } = ranksOf(tables, made.member);
  const own = { gestation_rank: gestation, delivery_rank: delivery };
  if (made.member.sex !== 'female') return own;
  const share = unknownBirths(tables, circumstances).findLast(({ from }) => from <= made.person.birth)!.share;
  const [first] = bornTo(household, made);
  return { ...own, unknown_births: share, ...(first && expected(tables, first)) };
}

/** How that changes when a child is born and with the years. */
export function birthChanges(
  tables: FamilyTables,
  household: MadeHousehold,
  made: Made,
  circumstances: Circumstances,
): AttributeChange[] {
  if (made.member.sex !== 'female') return [];
  const children = bornTo(household, made);
  const shares = unknownBirths(tables, circumstances).filter(({ from }) => from > made.person.birth);
  return [
    ...shares.map(({ from, share }) => ({ at: from, name: 'unknown_births', value: share })),
    ...children.flatMap(({ person: { birth } }, i) =>
      Object.entries(expected(tables, children[i + 1])).map(([name, value]) => ({ at: birth + BORN, name, value })),
    ),
  ];
}
