import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { AttributeNameShape } from '../language/index.js';
import { coded, codedShape } from './coded.js';
import { common } from './reference.js';
export const diagnose = word({
    key: 'diagnose',
    where: 'both',
    description: 'Records a condition now, if it is not recorded already',
    schema: codedShape({
        chronic: Type.Optional(Type.Boolean({ description: 'Goes on the problem list' })),
        assign: Type.Optional(AttributeNameShape),
    }),
    takesTime: false,
    compile(value, a) {
        const { code, at, fields } = coded(value);
        a.emit({
            op: 'diagnose',
            concept: a.concept(code, at),
            ...common(fields, a),
            chronic: fields.chronic ?? false,
        });
    },
});
//# sourceMappingURL=diagnose.js.map