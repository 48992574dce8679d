import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { coded, codedShape } from './coded.js';
export const vaccinate = word({
    key: 'vaccinate',
    where: 'both',
    description: 'A dose of a vaccine',
    schema: codedShape({ dose: Type.Optional(Type.Integer({ minimum: 1, description: 'Number in its series' })) }),
    takesTime: false,
    compile(value, a) {
        const { code, at, fields } = coded(value);
        a.emit({
            op: 'immunize',
            concept: a.concept(code, at),
            ...(fields.dose !== undefined && { dose: fields.dose }),
        });
    },
});
//# sourceMappingURL=vaccinate.js.map