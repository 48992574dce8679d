import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { ExpressionShape, strict } from '../language/index.js';
export const symptom = word({
    key: 'symptom',
    where: 'both',
    description: 'How bad a symptom is from now on; built-in care may react to it with a visit',
    schema: strict({
        name: Type.String(),
        severity: ExpressionShape,
        probability: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
        cause: Type.Optional(Type.String({ description: 'What it comes from; this module if absent' })),
    }),
    takesTime: false,
    compile({ name, severity, probability = 1, cause }, a) {
        a.emit({
            op: 'symptom',
            symptom: name,
            cause: cause ?? a.module.id,
            probability,
            severity: a.expression(severity, ['severity'], { type: 'number', unit: '1' }),
        });
    },
});
//# sourceMappingURL=symptom.js.map