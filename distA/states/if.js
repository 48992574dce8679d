import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { ConditionShape, StepsShape } from '../language/index.js';
export const ifElse = word({
    key: 'if',
    where: 'step',
    description: 'Steps if the condition holds, other steps if not',
    schema: ConditionShape,
    beside: { then: StepsShape, else: Type.Optional(StepsShape) },
    takesTime: false,
    compile(condition, a, all) {
        const otherwise = a.label();
        const end = a.label();
        a.emit({ op: 'unless', when: a.expression(condition, [], { type: 'boolean' }), to: otherwise });
        a.steps(all.then, ['..', 'then']);
        if (all.else !== undefined)
            a.emit({ op: 'jump', to: end });
        a.place(otherwise);
        if (all.else !== undefined)
            a.steps(all.else, ['..', 'else']);
        a.place(end);
    },
});
//# sourceMappingURL=if.js.map