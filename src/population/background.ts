import { civil, type Day, type Key } from '../base/index.ts';
import type { Ethnicity, Race } from '../record/index.ts';
import type { Language, LocalePack, PlaceFacts, PopulationGroup } from './pack.ts';
import { drawAt, paths } from './paths.ts';
import { pick } from './weighted.ts';

/** Group, race and language of a person, from the place of the household, the year of birth and the family. */
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

/** Somebody of the family whose origin is known, and the share of such pairs who have nothing to do with each other. */
export interface OriginOfKin {
  readonly background: Background;
  readonly birth: Day;
  readonly apart: number;
}

/** The origin of somebody at a place: by the people of the place of that birth year, and like that of `kin`. */
export function backgroundOf(
  pack: LocalePack,
  facts: PlaceFacts,
  birth: Day,
  key: Key,
  known: KnownOrigin = {},
  kin?: OriginOfKin,
): Background {
  const weights = weightsOf(pack, facts, civil(birth).year, known);
  const u = drawAt(key, paths.group);
  const alike = kin !== undefined && drawAt(key, paths.origin) >= kin.apart;
  const index = alike ? likeKin(pack, facts, weights, kin, u) : pick(weights, u);
  const group = pack.groups[index]!;
  if (alike && group === kin.background.group) return kin.background;
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

/**
 * The group of kin as often as the shares at the place allow, else one that is more frequent among those born in the own
 * year than in theirs (maximal coupling): who is like their kin still has the shares of people of their age.
 */
function likeKin(pack: LocalePack, facts: PlaceFacts, weights: readonly number[], kin: OriginOfKin, u: number): number {
  const own = sharesOf(weights);
  const theirs = sharesOf(weightsOf(pack, facts, civil(kin.birth).year, {}));
  const group = pack.groups.indexOf(kin.background.group);
  const stays = Math.min(1, own[group]! / theirs[group]!);
  if (u < stays || stays > 1 - 1e-9) return group;
  return pick(
    own.map((share, i) => Math.max(0, share - theirs[i]!)),
    (u - stays) / (1 - stays),
  );
}

function sharesOf(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
