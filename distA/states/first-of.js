import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { ConditionShape, DurationShape, strict, TransitionShape, words } from '../language/index.js';
import { exitsOfList, hazard, RateShape } from './exit.js';
const then = Type.Optional(TransitionShape);
export const VisitKindShape = words(['any', 'wellness', 'symptom'], 'Kind of visit that built-in care opens');
const ExitShape = Type.Union([
    RateShape,
    strict({ after: DurationShape, then }),
    strict({ visit: VisitKindShape, when: Type.Optional(ConditionShape), then }),
    strict({ when: ConditionShape, then }),
]);
export const firstOf = word({
    key: 'first_of',
    where: 'state',
    description: 'Whatever comes first: a risk, a time, a condition or a visit',
    schema: Type.Array(ExitShape, { minItems: 1 }),
    takesTime: true,
    targets: exitsOfList,
    compile(list, a) {
        const next = a.label();
        const exits = list.map((exit, i) => exitOf(exit, a.inside([i]), a.exit(exit.then, [i, 'then'], next)));
        a.emit({ op: 'wait', exits });
        a.place(next);
    },
});
function exitOf(exit, a, to) {
    if ('rate' in exit)
        return { ...hazard(exit, a), to };
    if ('after' in exit)
        return { on: 'after', duration: a.expression(exit.after, ['after'], { type: 'duration' }), to };
    const when = exit.when === undefined ? undefined : a.expression(exit.when, ['when'], { type: 'boolean' }, true);
    if ('visit' in exit)
        return { on: 'visit', class: exit.visit, ...(when && { when }), to };
    return { on: 'when', when: when, to };
}
//# sourceMappingURL=first-of.js.map