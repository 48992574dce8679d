import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { ConditionShape, DurationShape, StateNameShape } from '../language/index.js';
export const waitFor = word({
    key: 'wait_for',
    where: 'both',
    description: 'Until the condition is true',
    schema: ConditionShape,
    beside: { at_most: Type.Optional(DurationShape), otherwise: Type.Optional(StateNameShape) },
    takesTime: true,
    targets: (_condition, { otherwise }) => typeof otherwise === 'string' ? [{ state: otherwise, path: ['..', 'otherwise'] }] : [],
    compile(condition, a, { at_most: atMost, otherwise }) {
        const next = a.label();
        const exits = [{ on: 'when', when: a.expression(condition, [], { type: 'boolean' }, true), to: next }];
        if (atMost !== undefined) {
            const to = otherwise === undefined ? next : a.stateLabel(String(otherwise), ['..', 'otherwise']);
            exits.push({ on: 'after', duration: a.expression(atMost, ['..', 'at_most'], { type: 'duration' }), to });
        }
        else if (otherwise !== undefined) {
            a.report(['..', 'otherwise'], 'missing-key', 'the key "otherwise" needs "at_most" beside it');
        }
        a.emit({ op: 'wait', exits });
        a.place(next);
    },
});
//# sourceMappingURL=wait-for.js.map