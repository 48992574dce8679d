import { type TProperties, Type } from '@sinclair/typebox';
import { CodeShape, type Path, strict } from '../language/index.ts';

/** A code alone, or `{ code, … }` with more about it. */
export const codedShape = <P extends TProperties>(properties: P) =>
  Type.Union([CodeShape, strict({ code: CodeShape, ...properties })]);

/** The fields of such a value, and where the code stands below it. */
export function coded<F>(value: unknown): { readonly code: unknown; readonly at: Path; readonly fields: Partial<F> } {
  if (typeof value === 'object' && value !== null && 'code' in value && !('system' in value)) {
    return { code: value.code, at: ['code'], fields: value as Partial<F> };
  }
  return { code: value, at: [], fields: {} };
}
