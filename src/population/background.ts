import { civil, type Day, type Key } from '../base/index.ts';
import type { Race } from '../record/index.ts';
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

function raceOf(group: PopulationGroup, u: number): Race {
  const races = Object.keys(group.races) as Race[];
  return races[
    pick(
      races.map((race) => group.races[race] ?? 0),
      u,
    )
  ]!;
}

export function backgroundOf(pack: LocalePack, facts: PlaceFacts, birth: Day, key: Key): Background {
  const { year } = civil(birth);
  const weights = pack.groups.map((group, i) => facts.groups[i]! * factorAt(group, year));
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
    race: raceOf(group, drawAt(key, paths.race)),
    motherTongue,
    language: keeps ? motherTongue : group.languages[0]!,
  };
}
