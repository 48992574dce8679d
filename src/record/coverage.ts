import type { Instant } from '../base/index.ts';

/** Who pays for care: a public programme or an insurer. Keyed by locale pack and place only. */
export interface Payer {
  /** Stable text key, from which the ids are hashed. */
  readonly key: string;
  readonly name: string;
  readonly kind: 'medicare' | 'medicaid' | 'private';
}

/** One policy of one person. Open if `to` is not set. */
export interface Coverage {
  readonly payer: Payer;
  readonly from: Instant;
  readonly to?: Instant;
  /** What the insured person is to the holder of the policy. */
  readonly relationship: 'self' | 'child';
  /** Bought by an employer for a group, or by the holder. */
  readonly plan?: 'group' | 'individual' | undefined;
}
