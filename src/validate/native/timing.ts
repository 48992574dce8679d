import { asArray, textOf } from '../json.ts';
import { has, objectOf } from './evidence.ts';
import type { NativeInvariant } from './native-invariants.ts';

const needs =
  (name: string, other: string) =>
  (value: unknown): boolean =>
    !has(objectOf(value), name) || has(objectOf(value), other);

const notNegative =
  (name: string) =>
  (value: unknown): boolean => {
    const number = objectOf(value)[name];
    return typeof number !== 'number' || number >= 0;
  };

const meals = ['C', 'CM', 'CD', 'CV'];

/** Invariants of timings and durations, which each prescription has. */
export const timingInvariants: readonly NativeInvariant[] = [
  {
    key: 'tim-1',
    about: 'duration',
    expression: 'duration.empty() or durationUnit.exists()',
    test: needs('duration', 'durationUnit'),
  },
  {
    key: 'tim-2',
    about: 'period',
    expression: 'period.empty() or periodUnit.exists()',
    test: needs('period', 'periodUnit'),
  },
  {
    key: 'tim-4',
    about: 'duration',
    expression: 'duration.exists() implies duration >= 0',
    test: notNegative('duration'),
  },
  { key: 'tim-5', about: 'period', expression: 'period.exists() implies period >= 0', test: notNegative('period') },
  {
    key: 'tim-6',
    about: 'periodMax',
    expression: 'periodMax.empty() or period.exists()',
    test: needs('periodMax', 'period'),
  },
  {
    key: 'tim-7',
    about: 'durationMax',
    expression: 'durationMax.empty() or duration.exists()',
    test: needs('durationMax', 'duration'),
  },
  {
    key: 'tim-8',
    about: 'countMax',
    expression: 'countMax.empty() or count.exists()',
    test: needs('countMax', 'count'),
  },
  {
    key: 'tim-9',
    about: 'offset',
    expression: "offset.empty() or (when.exists() and when.select($this in ('C' | 'CM' | 'CD' | 'CV')).allFalse())",
    test: (value) => {
      const when = asArray(objectOf(value).when);
      return !has(objectOf(value), 'offset') || (when.length > 0 && !when.some((code) => meals.includes(textOf(code))));
    },
  },
  {
    key: 'tim-10',
    about: 'timeOfDay',
    expression: 'timeOfDay.empty() or when.empty()',
    test: (value) => !has(objectOf(value), 'timeOfDay') || !has(objectOf(value), 'when'),
  },
  {
    key: 'drt-1',
    about: 'code',
    expression: 'code.exists() implies ((system = %ucum) and value.exists())',
    test: (value) => {
      const duration = objectOf(value);
      return !has(duration, 'code') || (duration.system === 'http://unitsofmeasure.org' && has(duration, 'value'));
    },
  },
  {
    key: 'age-1',
    expression:
      '(code.exists() or value.empty()) and (system.empty() or system = %ucum) and (value.empty() or value.hasValue().not() or value > 0)',
    test: (value) => {
      const age = objectOf(value);
      if (has(age, 'value') && !has(age, 'code')) return false;
      if (has(age, 'system') && age.system !== 'http://unitsofmeasure.org') return false;
      return typeof age.value !== 'number' || age.value > 0;
    },
  },
  {
    key: 'mad-1',
    expression: 'dose.exists() or rate.exists()',
    test: (value) => ['dose', 'rateRatio', 'rateQuantity'].some((name) => has(objectOf(value), name)),
  },
];
