import { civil, type Day, type Key } from '../base/index.ts';
import type { Ethnicity, Race } from '../record/index.ts';
import type { Language, LocalePack, PlaceFacts, PopulationGroup } from './pack.ts';
import { drawAt, paths } from './paths.ts';
import { pick } from './weighted.ts';

/** Group, race and mother tongue of a household, from its place and the year of birth of its first member. */
export interface Background {
  readonly group: PopulationGroup;
  readonly race: Race;
  readonly motherTongue: Language;
  /** Language in which care is wanted. */
  readonly language: Language;
}

const factorAt = (group: PopulationGroup, year: number): number =>
  group.cohorts.findLast(({ from }) => from <= year)?.factor ?? group.cohorts[0]?.factor ?? 1;

/** What is known of a person's origin before it is drawn. */
export interface KnownOrigin {
  readonly race?: Race;
  readonly ethnicity?: Ethnicity;
}

/** Share of a group that is as known; 1 if nothing is. */
function fitOf(group: PopulationGroup, { race, ethnicity }: KnownOrigin): number {
  if (ethnicity !== undefined && ethnicity !== group.ethnicity) return 0;
  if (race === undefined) return 1;
  return (group.races[race] ?? 0) / Object.values(group.races).reduce((sum, weight) => sum + weight, 0);
}

/** Is there a group with people who are as known? */
export const isOrigin = (pack: LocalePack, known: KnownOrigin): boolean =>
  pack.groups.some((group) => fitOf(group, known) > 0);

/** Share of a group at a place where it is not counted, for people who are known to be of it. */
const FEW = 1e-6;

function weightsOf(pack: LocalePack, facts: PlaceFacts, year: number, known: KnownOrigin): number[] {
  const weights = pack.groups.map((group, i) => facts.groups[i]! * factorAt(group, year));
  if (known.race === undefined && known.ethnicity === undefined) return weights;
  return weights.map((weight, i) => Math.max(weight, FEW) * fitOf(pack.groups[i]!, known));
}

function raceOf(group: PopulationGroup, u: number): Race {
  const races = Object.keys(group.races) as Race[];
  return races[
    pick(
      races.map((race) => group.races[race] ?? 0),
      u,
    )
  ]!;
}

export function backgroundOf(
  pack: LocalePack,
  facts: PlaceFacts,
  birth: Day,
  key: Key,
  known: KnownOrigin = {},
): Background {
  const weights = weightsOf(pack, facts, civil(birth).year, known);
  const group = pack.groups[pick(weights, drawAt(key, paths.group))]!;
  const motherTongue =
    group.languages[
      pick(
        group.languages.map(({ share }) => share),
        drawAt(key, paths.language),
      )
    ]!;
  const keeps = drawAt(key, paths.language, 1) < motherTongue.preferred;
  return {
    group,
    race: known.race ?? raceOf(group, drawAt(key, paths.race)),
    motherTongue,
    language: keeps ? motherTongue : group.languages[0]!,
  };
}
