import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
import type { InvariantDigest } from './definitions/digest.ts';
import { isObject } from './json.ts';
import { nativeInvariant } from './native/native-invariants.ts';
import type { Run } from './run.ts';

/** Whether a rule holds of a value; undefined where that could not be worked out. */
export type InvariantTest = (value: unknown, run: Run) => boolean | undefined;

/** A rule of a definition, ready to be asked. */
export interface Invariant {
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly expression: string;
  readonly test: InvariantTest;
}

/** Prepares the rules of an element; `base` is its path: `Observation.referenceRange`, `Period`. */
export function invariantsOf(base: string, digests: readonly InvariantDigest[] | undefined): readonly Invariant[] {
  return (digests ?? []).filter((digest) => !digest.bestPractice).map((digest) => invariantOf(base, digest));
}

function invariantOf(base: string, { key, severity, expression }: InvariantDigest): Invariant {
  const native = nativeInvariant(key, expression);
  return { key, severity, expression, test: native ?? evaluated(base, expression) };
}

/**
 * A test by the FHIRPath engine, compiled when first used. An expression that the engine cannot evaluate says nothing
 * about the resource, so it counts as unknown and not as broken.
 */
export function evaluated(base: string, expression: string): InvariantTest {
  let evaluate: ((value: unknown, environment: Record<string, unknown>) => unknown) | undefined;
  return (value, run) => {
    try {
      evaluate ??= fhirpath.compile({ base: base.replaceAll('[x]', ''), expression }, r4 as never, {
        traceFn: () => {},
        resolveInternalTypes: false,
      }) as unknown as NonNullable<typeof evaluate>;
      const { resource, root } = run.frame;
      return verdict(evaluate(value, { resource, rootResource: root }));
    } catch {
      return undefined;
    }
  };
}

/** An invariant holds if it gives true, or anything that is not a boolean; nothing at all counts as false. */
function verdict(result: unknown): boolean | undefined {
  if (!Array.isArray(result)) return undefined;
  if (result.length === 0) return false;
  const first: unknown = isObject(result[0]) && 'data' in result[0] ? result[0].data : result[0];
  return result.length > 1 || first !== false;
}
