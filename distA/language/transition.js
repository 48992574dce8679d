import { Type } from '@sinclair/typebox';
import { ConditionShape, ExpressionShape, NAMED, StateNameShape, strict } from './shapes.js';
const ChanceShape = strict({
    to: StateNameShape,
    probability: Type.Optional(ExpressionShape),
});
const OptionShape = strict({
    when: Type.Optional(ConditionShape),
    to: Type.Optional(StateNameShape),
    probability: Type.Optional(ExpressionShape),
    one_of: Type.Optional(Type.Array(ChanceShape, { minItems: 1 })),
});
const LookupShape = strict({
    lookup: Type.String({ description: 'Name of a lookup table' }),
    to: Type.Array(strict({ state: StateNameShape, default: Type.Number({ minimum: 0, maximum: 1 }) }), { minItems: 1 }),
});
/** All forms of `then`: direct, distributed, conditional, complex, lookup table. */
export const TransitionShape = Type.Union([StateNameShape, Type.Array(OptionShape, { minItems: 1 }), LookupShape], {
    [NAMED]: 'transition',
    description: 'Where it leads: a state, options with probabilities, or options with conditions',
});
/** The states that a transition names, in order; of a value of a wrong shape those that can be made out. */
export function exitsOf(transition, path = []) {
    if (typeof transition === 'string')
        return [{ state: transition, path }];
    if (Array.isArray(transition))
        return transition.flatMap((option, i) => exitsOfOption(option, [...path, i]));
    if (typeof transition !== 'object' || transition === null || !('to' in transition))
        return [];
    const options = transition.to;
    if (!Array.isArray(options))
        return [];
    return options.flatMap((option, i) => exitsOf(valueAt(option, 'state'), [...path, 'to', i, 'state']));
}
function exitsOfOption(option, path) {
    const to = valueAt(option, 'to');
    const direct = typeof to === 'string' ? [{ state: to, path: [...path, 'to'] }] : [];
    const chances = valueAt(option, 'one_of');
    return Array.isArray(chances) ? [...direct, ...exitsOf(chances, [...path, 'one_of'])] : direct;
}
const valueAt = (value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? value[key]
    : undefined;
//# sourceMappingURL=transition.js.map