import { normalQuantile } from '../base/index.ts';
import type { Family } from './family.ts';
import type { Member } from './matching.ts';
import type { LocalePack } from './pack.ts';
import { drawAt, paths } from './paths.ts';
import type { Shared } from './ranks.ts';
import { LOADING, rankOfIncome } from './standing.ts';
import { pick } from './weighted.ts';

/** What a member has in common with the household: its income and position, with a partner the liking for tobacco. */
export function sharedOf(
  { society, places, families }: LocalePack,
  { core }: Family,
  member: Member,
  place: number,
  income: number | undefined,
): Shared {
  const draw = (k: number): number => drawAt(core.key, paths.standing, k);
  const known =
    income === undefined
      ? { name: 'income', correlation: LOADING, rank: draw(0) }
      : rankOfIncome(society, places.facts(place).income, income);
  const smoking = { score: normalQuantile(draw(2)), correlation: families.likeness.smoking };
  const alike = new Map(member.partner === undefined ? [] : [['smoking', smoking]]);
  return { known, position: normalQuantile(draw(1)), alike };
}

/** Who lives with a partner loves people of that sex; of the others the shares are the pack's. */
export function orientationOf(shares: Readonly<Record<string, number>>, { key, sex, partner }: Member): string {
  const fits = (name: string): boolean =>
    partner === undefined || name === 'bisexual' || (name === 'homosexual') === (partner.sex === sex);
  const names = Object.keys(shares).filter(fits);
  return names[
    pick(
      names.map((name) => shares[name]!),
      drawAt(key, paths.orientation),
    )
  ]!;
}
