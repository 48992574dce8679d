import type { Instant } from '../base/index.ts';
import type { Context } from './context.ts';
import type { Evaluator } from './evaluator.ts';

/** The rate of a hazard, ready to be asked. */
export interface Rate extends Evaluator {
  value(c: Context, t: Instant): number;
  /** Until when the rate is 0 from `t` on, whatever else moves it; `t` if nothing says that it is. */
  zeroUntil(c: Context, t: Instant): Instant;
}

/** A hazard ratio. */
interface Ratio {
  /** Applies always, if absent. */
  readonly when: Evaluator | undefined;
  readonly by: Evaluator;
  /** While it applies there is no hazard. */
  readonly zero: boolean;
}

/** The base times the ratios whose condition holds. */
export function rateOf(base: Evaluator, ratios: readonly Ratio[]): Rate {
  const shut = ratios.flatMap(({ when, zero }) => (zero && when ? [when] : []));
  const value = (c: Context, t: Instant): number => {
    let product = Number(base.value(c, t) ?? 0);
    for (let i = 0; i < ratios.length && product !== 0; i++) {
      const { when, by } = ratios[i]!;
      if (when === undefined || when.value(c, t) === true) product *= Number(by.value(c, t) ?? 1);
    }
    return product;
  };
  const until = (c: Context, t: Instant): Instant => {
    let end = base.until(c, t);
    for (let i = 0; i < ratios.length; i++) {
      const { when, by } = ratios[i]!;
      end = Math.min(end, by.until(c, t));
      if (when !== undefined) end = Math.min(end, when.until(c, t));
    }
    return end;
  };
  const zeroUntil = (c: Context, t: Instant): Instant => {
    if (!base.continuous && Number(base.value(c, t) ?? 0) === 0) return base.until(c, t);
    let end = t;
    for (let i = 0; i < shut.length; i++) if (shut[i]!.value(c, t) === true) end = Math.max(end, shut[i]!.until(c, t));
    return end;
  };
  const parts = [base, ...ratios.flatMap(({ when, by }) => (when ? [when, by] : [by]))];
  return {
    value,
    until,
    zeroUntil,
    continuous: base.continuous || ratios.some(({ by }) => by.continuous),
    reads: [...new Set(parts.flatMap(({ reads }) => reads))],
  };
}
