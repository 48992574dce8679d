import { asArray, textOf } from '../json.js';
import { has, objectOf } from './evidence.js';
const needs = (name, other) => (value) => !has(objectOf(value), name) || has(objectOf(value), other);
const notNegative = (name) => (value) => {
    const number = objectOf(value)[name];
    return typeof number !== 'number' || number >= 0;
};
const meals = ['C', 'CM', 'CD', 'CV'];
/** Invariants of timings and durations, which each prescription has. */
export const timingInvariants = [
    { key: 'tim-1', expression: 'duration.empty() or durationUnit.exists()', test: needs('duration', 'durationUnit') },
    { key: 'tim-2', expression: 'period.empty() or periodUnit.exists()', test: needs('period', 'periodUnit') },
    { key: 'tim-4', expression: 'duration.exists() implies duration >= 0', test: notNegative('duration') },
    { key: 'tim-5', expression: 'period.exists() implies period >= 0', test: notNegative('period') },
    { key: 'tim-6', expression: 'periodMax.empty() or period.exists()', test: needs('periodMax', 'period') },
    { key: 'tim-7', expression: 'durationMax.empty() or duration.exists()', test: needs('durationMax', 'duration') },
    { key: 'tim-8', expression: 'countMax.empty() or count.exists()', test: needs('countMax', 'count') },
    {
        key: 'tim-9',
        expression: "offset.empty() or (when.exists() and when.select($this in ('C' | 'CM' | 'CD' | 'CV')).allFalse())",
        test: (value) => {
            const when = asArray(objectOf(value).when);
            return !has(objectOf(value), 'offset') || (when.length > 0 && !when.some((code) => meals.includes(textOf(code))));
        },
    },
    {
        key: 'tim-10',
        expression: 'timeOfDay.empty() or when.empty()',
        test: (value) => !has(objectOf(value), 'timeOfDay') || !has(objectOf(value), 'when'),
    },
    {
        key: 'drt-1',
        expression: 'code.exists() implies ((system = %ucum) and value.exists())',
        test: (value) => {
            const duration = objectOf(value);
            return !has(duration, 'code') || (duration.system === 'http://unitsofmeasure.org' && has(duration, 'value'));
        },
    },
    {
        key: 'mad-1',
        expression: 'dose.exists() or rate.exists()',
        test: (value) => ['dose', 'rateRatio', 'rateQuantity'].some((name) => has(objectOf(value), name)),
    },
];
//# sourceMappingURL=timing.js.map