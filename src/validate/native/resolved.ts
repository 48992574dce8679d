import { asArray, isObject, textOf } from '../json.ts';
import { frameOf, type Run, resolve } from '../run.ts';
import { has, objectOf } from './evidence.ts';
import type { NativeInvariant } from './native-invariants.ts';

/** The type of what a reference leads to, if that is at hand. */
function resolvedType(run: Run, value: unknown): string | undefined {
  const { reference } = objectOf(value);
  if (typeof reference !== 'string') return undefined;
  if (!reference.startsWith('#')) {
    const target = resolve(run, reference);
    return typeof target === 'string' ? undefined : target.type;
  }
  const found = asArray(frameOf(run).root.contained).find((r) => isObject(r) && r.id === reference.slice(1));
  return isObject(found) ? textOf(found.resourceType) : undefined;
}

/** Invariants that look at the target of a reference, which the engine would have to fetch. */
export const resolvedInvariants: readonly NativeInvariant[] = [
  {
    key: 'provenance-1',
    expression: 'who.exists((resolve() is Practitioner) or (resolve() is Device)) implies onBehalfOf.exists()',
    test: (value, run) => {
      const type = resolvedType(run, objectOf(value).who);
      return (type !== 'Practitioner' && type !== 'Device') || has(objectOf(value), 'onBehalfOf');
    },
  },
  {
    key: 'ctm-1',
    about: 'onBehalfOf',
    expression: 'onBehalfOf.exists() implies (member.resolve().iif(empty(), true, ofType(Practitioner).exists()))',
    test: (value, run) => {
      const type = resolvedType(run, objectOf(value).member);
      return !has(objectOf(value), 'onBehalfOf') || type === undefined || type === 'Practitioner';
    },
  },
];
