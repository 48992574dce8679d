import { asArray, isObject, type JsonObject } from '../json.ts';
import { frameOf } from '../run.ts';
import { has, hasChoice, objectOf } from './evidence.ts';
import type { NativeInvariant } from './native-invariants.ts';

const hasResult = (value: unknown): boolean => {
  const observation = objectOf(value);
  if (hasChoice(observation, 'value')) return true;
  return ['component', 'hasMember', 'dataAbsentReason'].some((name) => has(observation, name));
};

const codingsOf = (concept: unknown): JsonObject[] => asArray(objectOf(concept).coding).filter(isObject);

const sameCoding = (a: JsonObject, b: JsonObject): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => a[key] === b[key]);

/** Invariants of observations, which are the most frequent resource of a record. */
export const observationInvariants: readonly NativeInvariant[] = [
  {
    key: 'obs-3',
    expression: 'low.exists() or high.exists() or text.exists()',
    test: (value) => ['low', 'high', 'text'].some((name) => has(objectOf(value), name)),
  },
  {
    key: 'obs-6',
    about: 'dataAbsentReason',
    expression: 'dataAbsentReason.empty() or value.empty()',
    test: (value) => !hasChoice(objectOf(value), 'value') || !has(objectOf(value), 'dataAbsentReason'),
  },
  {
    key: 'obs-7',
    about: 'component',
    expression: 'value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()',
    test: (value, run) => {
      const observation = objectOf(value);
      if (!has(observation, 'component') || !hasChoice(observation, 'value')) return true;
      const own = codingsOf(frameOf(run).resource.code);
      const codes = asArray(observation.component).flatMap((c) => codingsOf(objectOf(c).code));
      return !codes.some((code) => own.some((other) => sameCoding(code, other)));
    },
  },
  {
    key: 'vs-1',
    expression: '($this as dateTime).toString().length() >= 8',
    test: (value) => typeof value !== 'string' || value.length >= 8,
  },
  {
    key: 'vs-2',
    expression: '(component.empty() and hasMember.empty()) implies (dataAbsentReason.exists() or value.exists())',
    test: hasResult,
  },
  {
    key: 'vs-3',
    expression: 'value.exists() or dataAbsentReason.exists()',
    test: (value) => hasChoice(objectOf(value), 'value') || has(objectOf(value), 'dataAbsentReason'),
  },
  {
    key: 'us-core-1',
    expression: '$this is DateTime implies $this.toString().length() >= 10',
    test: (value) => typeof value !== 'string' || value.length >= 10,
  },
  {
    key: 'us-core-1',
    expression: '$this is dateTime implies $this.toString().length() >= 10',
    test: (value) => typeof value !== 'string' || value.length >= 10,
  },
  {
    key: 'us-core-2',
    expression: '(component.empty() and hasMember.empty()) implies (dataAbsentReason.exists() or value.exists())',
    test: hasResult,
  },
];
