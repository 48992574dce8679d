import { Type } from '@sinclair/typebox';
import { parameterPath } from '../compile/index.js';
import { ConditionShape, ExpressionShape, exitsOf, SourceNameShape, strict, TransitionShape, } from '../language/index.js';
/** A hazard ratio. */
const TimesShape = strict({
    when: Type.Optional(ConditionShape),
    by: ExpressionShape,
    source: Type.Optional(SourceNameShape),
});
/** A competing risk. */
export const RateShape = strict({
    rate: ExpressionShape,
    times: Type.Optional(Type.Array(TimesShape)),
    then: Type.Optional(TransitionShape),
});
/** The hazard's rate per person-year, its hazard ratios, and the path by which it is accounted for. */
export function hazard(rate, a) {
    return {
        on: 'rate',
        path: accountOf(rate.rate, a),
        rate: a.expression(rate.rate, ['rate'], { type: 'rate' }, true),
        times: (rate.times ?? []).map((times, i) => multiplier(times, a.inside(['times', i]))),
    };
}
function multiplier(times, a) {
    if (!isParameter(times.by, a))
        a.source(times.source, times.source === undefined ? [] : ['source']);
    return {
        path: accountOf(times.by, a),
        ...(times.when !== undefined && { when: a.expression(times.when, ['when'], { type: 'boolean' }, true) }),
        by: a.expression(times.by, ['by'], { type: 'number', unit: '1' }, true),
    };
}
const isParameter = (value, a) => typeof value === 'string' && Object.hasOwn(a.module.parameters, value);
/** A parameter's own path, else the place in the module. */
const accountOf = (value, a) => isParameter(value, a) ? parameterPath(a.module, value) : `${a.module.id}/${a.state}/${a.step}`;
/** The states that a list of exits leads to. */
export const exitsOfList = (list) => list.flatMap((exit, i) => (exit.then === undefined ? [] : exitsOf(exit.then, [i, 'then'])));
//# sourceMappingURL=exit.js.map