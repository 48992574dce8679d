import type { Instant, Key } from '../base/index.ts';
import type { Expression } from './expression.ts';
import type { Life } from './life.ts';

/** A vital sign that a module has set: a constant, or drawn anew at every read (GMF's range and distribution). */
export type VitalSign =
  | { readonly value: number }
  | { readonly key: Key; readonly occurrence: number; readonly fresh: Expression };

/** Reads within one minute agree, so that looking twice changes nothing. */
export function vitalReading(life: Life, sign: VitalSign, t: Instant): number {
  if ('value' in sign) return sign.value;
  const minute = Math.floor(t / 60) * 64;
  return life.instructionDraws.other(
    sign.key,
    sign.occurrence,
    minute,
    () => Math.round(Number(life.value(sign.fresh)) * 100) / 100,
  );
}
