import { dayOf, startOfDay } from '../base/index.js';
import { nearestOrAll, unknownNamed, unknownWord } from '../diagnostics/index.js';
import { codingOf, keysOf } from './code.js';
import { compared, constant, number } from './comparison.js';
import { attribute, compare, FALSE, literal, not } from './make.js';
import { secondsOf } from './time.js';
/** The condition of a node (gmf.md 1.8) as an expression; one that cannot be read is false. */
export function conditionOf(node, places) {
    const type = node.get('condition_type').name();
    if (type === undefined) {
        node.report({ code: 'missing-key', message: 'the field "condition_type" is missing' }, 'key');
        return FALSE;
    }
    const kind = type.replace(/\s+/g, '');
    if (Object.hasOwn(CONDITIONS, kind))
        return CONDITIONS[kind](node, places);
    const { message, hint } = unknownWord('condition type', type, Object.keys(CONDITIONS));
    node.get('condition_type').report({ code: 'gmf-unknown-type', message, hint });
    return FALSE;
}
const conditionsIn = (node, places) => {
    if (!node.has('conditions'))
        node.missing('conditions', 'the condition');
    return node
        .get('conditions')
        .items()
        .map((item) => conditionOf(item, places));
};
const junction = (op) => (node, places) => {
    const of = conditionsIn(node, places);
    return of.length === 1 ? of[0] : of.length === 0 ? literal(op === 'and') : { op, of };
};
const counted = (op, key) => (node, places) => ({
    op,
    count: number(node, key)() === undefined ? 0 : node.get(key).number(),
    of: conditionsIn(node, places),
});
/** A text of the person's own attributes. */
const is = (name, key, ours = (text) => text) => (node) => {
    const value = node.get(key).name();
    if (value === undefined)
        node.missing(key, 'the condition');
    return value === undefined ? FALSE : compare('=', attribute(name), literal(ours(value)));
};
function age(node) {
    const unit = node.get('unit').name();
    if (unit !== 'years' && unit !== 'months') {
        const { code, message } = unknownWord('unit of age', unit ?? '', ['years', 'months']);
        node.get('unit').warn(code, message, nearestOrAll(unit ?? '', ['years', 'months']));
        return FALSE;
    }
    if (node.has('value')) {
        node.get('value').warn('gmf-ignored-field', 'Synthea ignores "value" here; "quantity" counts', undefined, 'key');
    }
    return compared(node, { op: 'age', completed: unit }, number(node, 'quantity'));
}
function date(node) {
    for (const part of ['year', 'month']) {
        if (node.has(part))
            return compared(node, { op: 'time', part }, number(node, part));
    }
    if (!node.has('date'))
        return node.missing('date', 'the condition') ?? FALSE;
    const day = node.get('date');
    const part = (key, otherwise) => day.get(key).number() ?? otherwise;
    const seconds = part('hour', 0) * 3600 + part('minute', 0) * 60 + part('second', 0) + part('millisecond', 0) / 1000;
    const at = startOfDay(dayOf(part('year', 1970), part('month', 1), part('day', 1))) + seconds;
    return compared(node, { op: 'time', part: 'now' }, () => literal(at));
}
/** The latest observation counts (gmf.md 1.11); a missing one makes the comparison false. */
function observation(node, places) {
    const name = node.get('referenced_by_attribute').name();
    if (name === undefined && !node.has('codes'))
        return node.missing('codes', 'the condition') ?? FALSE;
    const left = name === undefined
        ? { op: 'last', codes: keysOf(node.get('codes'), places), field: 'value' }
        : { op: 'last_by_attribute', attribute: name };
    if (!node.has('value_code'))
        return compared(node, left, constant(node, 'value'));
    return compared(node, left, () => {
        const coding = codingOf(node.get('value_code'), places);
        return coding && { op: 'concept', concept: { codings: [coding] } };
    });
}
/** A value of a type that the attribute is never given in this file makes the comparison false (gmf.md 1.8). */
function attributeValue(node) {
    const value = node.get('value');
    const kinds = node.file.assigned.get(node.get('attribute').name() ?? '');
    const kind = typeof value.value === 'string' ? 'text' : typeof value.value;
    if (value.given && kinds !== undefined && !kinds.has('unknown') && !kinds.has(kind)) {
        const given = [...kinds].map((each) => NOUNS[each]).join(' or ');
        value.warn('mixed-comparison', `the attribute is only ever set to ${given} here, so this is always false`);
    }
    return constant(node, 'value');
}
const NOUNS = {
    number: 'a number',
    text: 'a text',
    boolean: 'true or false',
    code: 'a code',
    entry: 'what was recorded',
    unknown: 'something',
};
const named = (key, what, bound) => (node) => {
    const name = node.get(key).name();
    if (name === undefined)
        return node.missing(key, 'the condition') ?? FALSE;
    return compared(node, what(name), bound(node));
};
function vitalSign(node) {
    const name = node.get('vital_sign').name();
    const { vitals } = node.file;
    if (name !== undefined && vitals !== undefined && !vitals.includes(name)) {
        const { code, message, hint } = unknownNamed('unknown-vital', 'vital sign', name, vitals);
        node.get('vital_sign').warn(code, message, hint);
    }
    return vitalCondition(node, name);
}
function vitalCondition(node, name) {
    if (name === undefined)
        return node.missing('vital_sign', 'the condition') ?? FALSE;
    return compared(node, { op: 'vital', name }, number(node, 'value'));
}
const active = (kind) => (node, places) => {
    const name = node.get('referenced_by_attribute').name();
    if (name !== undefined && !node.has('codes'))
        return { op: 'active_by_attribute', kind, attribute: name };
    if (!node.has('codes'))
        return node.missing('codes', 'the condition') ?? FALSE;
    return { op: 'active', kind, codes: keysOf(node.get('codes'), places) };
};
function priorState(node) {
    const name = node.get('name').name();
    if (name === undefined)
        return node.missing('name', 'the condition') ?? FALSE;
    const since = node.get('since').name();
    checkState(node.get('name'), name);
    if (since !== undefined)
        checkState(node.get('since'), since);
    const within = node.get('within');
    const back = within.given ? (within.get('quantity').number() ?? 0) * secondsOf(within.get('unit')) : undefined;
    return {
        op: 'visited',
        state: name,
        ...(since === undefined ? {} : { since }),
        ...(back === undefined ? {} : { within: back }),
    };
}
/** A module sees the states of submodules that it has called, so the name may be one of theirs. */
function checkState(node, name) {
    const { states, calls } = node.file;
    if (states.has(name) || calls)
        return;
    const { code, message, hint } = unknownNamed('unknown-state', 'state', name, states.keys());
    node.warn(code, message, hint);
}
export const CONDITIONS = {
    True: () => literal(true),
    False: () => FALSE,
    And: junction('and'),
    Or: junction('or'),
    Not: (node, places) => node.has('condition') ? not(conditionOf(node.get('condition'), places)) : (node.missing('condition') ?? FALSE),
    AtLeast: counted('at_least', 'minimum'),
    AtMost: counted('at_most', 'maximum'),
    Gender: is('gender', 'gender'),
    Race: is('race', 'race', (text) => text.toLowerCase()),
    SocioeconomicStatus: is('socioeconomic_category', 'category'),
    Age: age,
    Date: date,
    Symptom: named('symptom', (name) => ({ op: 'symptom', name }), (node) => number(node, 'value')),
    VitalSign: vitalSign,
    Attribute: named('attribute', attribute, attributeValue),
    Observation: observation,
    ActiveCondition: active('condition'),
    ActiveAllergy: active('allergy'),
    ActiveMedication: active('medication'),
    ActiveCarePlan: active('care_plan'),
    PriorState: priorState,
};
//# sourceMappingURL=condition.js.map