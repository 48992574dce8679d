import { asArray, isObject } from '../json.ts';
import { frameOf } from '../run.ts';
import { has, hasChoice, objectOf } from './evidence.ts';
import { compareDateTimes } from './moments.ts';
import type { NativeInvariant } from './native-invariants.ts';

/** Invariants of data types. */
export const dataTypeInvariants: readonly NativeInvariant[] = [
  {
    key: 'ref-1',
    about: 'reference',
    expression:
      "reference.exists() implies (reference = '#' or reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids')))",
    test: (value, run) => {
      const { reference } = objectOf(value);
      if (typeof reference !== 'string' || !reference.startsWith('#') || reference === '#') return true;
      return asArray(frameOf(run).root.contained).some((r) => isObject(r) && r.id === reference.slice(1));
    },
  },
  {
    key: 'per-1',
    about: 'start',
    expression: 'start.hasValue().not() or end.hasValue().not() or (start <= end)',
    test: (value) => {
      const { start, end } = objectOf(value);
      if (typeof start !== 'string' || typeof end !== 'string') return true;
      const order = compareDateTimes(start, end);
      return order !== undefined && order <= 0;
    },
  },
  {
    key: 'rng-2',
    about: 'low',
    expression: 'low.empty() or high.empty() or (low <= high)',
    test: (value) => {
      const range = objectOf(value);
      if (!has(range, 'low') || !has(range, 'high')) return true;
      const [low, high] = [objectOf(range.low), objectOf(range.high)];
      if (typeof low.value !== 'number' || typeof high.value !== 'number') return false;
      return low.system === high.system && low.code === high.code ? low.value <= high.value : undefined;
    },
  },
  {
    key: 'qty-3',
    about: 'code',
    expression: 'code.empty() or system.exists()',
    test: (value) => !has(objectOf(value), 'code') || has(objectOf(value), 'system'),
  },
  {
    key: 'sqty-1',
    about: 'comparator',
    expression: 'comparator.empty()',
    test: (value) => !has(objectOf(value), 'comparator'),
  },
  {
    key: 'cpt-2',
    about: 'value',
    expression: 'value.empty() or system.exists()',
    test: (value) => !has(objectOf(value), 'value') || has(objectOf(value), 'system'),
  },
  {
    key: 'att-1',
    about: 'data',
    expression: 'data.empty() or contentType.exists()',
    test: (value) => !has(objectOf(value), 'data') || has(objectOf(value), 'contentType'),
  },
  {
    key: 'ext-1',
    expression: 'extension.exists() != value.exists()',
    test: (value) => has(objectOf(value), 'extension') !== hasChoice(objectOf(value), 'value'),
  },
  // Both are what the check of narratives looks for.
  { key: 'txt-1', expression: 'htmlChecks()', test: () => true },
  { key: 'txt-2', expression: 'htmlChecks()', test: () => true },
];
