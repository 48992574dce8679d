import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { AttributeNameShape, CodeShape, ReferenceShape } from '../language/index.js';
import { coded, codedShape } from './coded.js';
import { common, selector } from './reference.js';
import { StopShape } from './stop.js';
export const carePlan = word({
    key: 'care_plan',
    where: 'both',
    description: 'A care plan with its activities and goals',
    schema: codedShape({
        activities: Type.Optional(Type.Array(CodeShape)),
        goals: Type.Optional(Type.Array(Type.String())),
        reason: Type.Optional(ReferenceShape),
        assign: Type.Optional(AttributeNameShape),
    }),
    takesTime: false,
    compile(value, a) {
        const { code, at, fields } = coded(value);
        a.emit({
            op: 'care_plan',
            concept: a.concept(code, at),
            ...common(fields, a),
            activities: (fields.activities ?? []).map((activity, i) => a.concept(activity, ['activities', i])),
            goals: (fields.goals ?? []).map((text) => ({ text })),
        });
    },
});
export const endCarePlan = word({
    key: 'end_care_plan',
    where: 'both',
    description: 'Ends a care plan',
    schema: StopShape,
    takesTime: false,
    compile(value, a) {
        a.emit({ op: 'end_care_plan', which: selector(value, [], a) });
    },
});
//# sourceMappingURL=care-plan.js.map