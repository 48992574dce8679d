import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { CodeShape, DurationShape, strict } from '../language/index.js';
import { RESULT_AFTER } from './defaults.js';
import { PartShape, parts, reading, readings } from './observation.js';
const after = Type.Optional(DurationShape);
const NamedShape = strict({ name: Type.String({ description: 'A body variable or a panel' }), result_after: after });
const OtherShape = strict({
    code: CodeShape,
    observations: Type.Array(PartShape, { minItems: 1 }),
    result_after: after,
});
export const order = word({
    key: 'order',
    where: 'both',
    description: 'A test: sample now, result later',
    schema: Type.Union([Type.String({ description: 'A body variable or a panel' }), NamedShape, OtherShape]),
    takesTime: false,
    compile(value, a) {
        if (typeof value === 'string')
            return named({ name: value }, true, a);
        if ('name' in value)
            return named(value, false, a);
        const test = a.concept(value.code, ['code']);
        a.emit({
            op: 'order',
            test,
            ...(value.observations.length > 1 && { report: test }),
            observations: parts(value.observations, 'observations', 'laboratory', a),
            delay: delay(value.result_after, a),
        });
    },
});
function named({ name, result_after: resultAfter }, alone, a) {
    const what = a.measurable(name, alone ? [] : ['name']);
    const late = delay(resultAfter, a);
    if ('kind' in what) {
        const { concept, kind } = what;
        const observations = readings(what, a);
        return a.emit({
            op: 'order',
            test: concept,
            ...(kind === 'report' && { report: concept }),
            observations,
            delay: late,
        });
    }
    const plan = reading(what);
    a.emit({ op: 'order', test: plan.concept, observations: [plan], delay: late });
}
const delay = (value, a) => a.expression(value ?? { expression: RESULT_AFTER }, ['result_after'], { type: 'duration' });
//# sourceMappingURL=order.js.map