import type { Module } from './module.ts';
import type { Path } from './state-type.ts';

/** Deaths that a module takes out of background mortality, as written. */
export interface DeathClaimNode {
  /** Name of a parameter. */
  readonly rate: string;
  /** Names of codes with their share of these deaths. */
  readonly causes: Readonly<Record<string, number>>;
  /** Where the name of the parameter stands. */
  readonly at: Path;
  /** Where the causes stand, if there are any. */
  readonly atCauses: Path;
}

/** `deaths_claimed` of a module: a name, `{ rate, causes }`, or a list of these. */
export function deathClaims({ deathsClaimed: claimed }: Module): readonly DeathClaimNode[] {
  const list: readonly unknown[] = Array.isArray(claimed) ? claimed : claimed === undefined ? [] : [claimed];
  return list.map((claim, i) => {
    const path: Path = Array.isArray(claimed) ? ['deaths_claimed', i] : ['deaths_claimed'];
    if (typeof claim === 'string') return { rate: claim, causes: {}, at: path, atCauses: path };
    const { rate, causes } = claim as Pick<DeathClaimNode, 'rate' | 'causes'>;
    return { rate, causes, at: [...path, 'rate'], atCauses: [...path, 'causes'] };
  });
}
