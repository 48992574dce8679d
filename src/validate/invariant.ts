import type { InvariantDigest } from './definitions/digest.ts';
import { type Evaluate, loadEngine } from './engine.ts';
import { isObject } from './json.ts';
import { nativeInvariant } from './native/native-invariants.ts';
import { frameOf, type Run } from './run.ts';

/** Whether a rule holds of a value; undefined where that could not be worked out. */
export type InvariantTest = (value: unknown, run: Run) => boolean | undefined;

/** A rule of a definition, ready to be asked. */
export interface Invariant {
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly expression: string;
  readonly test: InvariantTest;
  /** Whether it is worked out here, so that it needs no path. */
  readonly isNative: boolean;
  /** It holds of every object that has no property of this name. */
  readonly about: string | undefined;
}

/** Prepares the rules of an element; `base` is its path: `Observation.referenceRange`, `Period`. */
export function invariantsOf(base: string, digests: readonly InvariantDigest[] | undefined): readonly Invariant[] {
  return (digests ?? []).filter((digest) => !digest.bestPractice).map((digest) => invariantOf(base, digest));
}

function invariantOf(base: string, { key, severity, expression }: InvariantDigest): Invariant {
  const native = nativeInvariant(key, expression);
  return {
    key,
    severity,
    expression,
    test: native?.test ?? evaluated(base, expression),
    isNative: native !== undefined,
    about: native?.about,
  };
}

/**
 * A test by the FHIRPath engine, compiled when first used. An expression that the engine cannot evaluate says nothing
 * about the resource, so it counts as unknown and not as broken.
 */
export function evaluated(base: string, expression: string): InvariantTest {
  const compiled = new Map<string, Evaluate>();
  const looksAround = expression.includes('%');
  return (value, run) => {
    const compile = loadEngine();
    try {
      const place = base.endsWith('[x]') ? typeAt(run, base) : base;
      const evaluate = compiled.get(place) ?? compile(place, expression);
      compiled.set(place, evaluate);
      const { resource, root } = looksAround ? frameOf(run) : run.frame;
      return verdict(evaluate(value, { resource, rootResource: root }));
    } catch {
      return undefined;
    }
  };
}

/** The engine knows the type of a choice's value only if it is told. */
function typeAt(run: Run, base: string): string {
  const property = run.path.findLast((segment) => typeof segment === 'object');
  return property?.element.path === base ? property.type : base.slice(0, -'[x]'.length);
}

/** An invariant holds if it gives true, or anything that is not a boolean; nothing at all counts as false. */
function verdict(result: unknown): boolean | undefined {
  if (!Array.isArray(result)) return undefined;
  if (result.length === 0) return false;
  const first: unknown = isObject(result[0]) && 'data' in result[0] ? result[0].data : result[0];
  return result.length > 1 || first !== false;
}
