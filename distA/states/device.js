import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { AttributeNameShape } from '../language/index.js';
import { coded, codedShape } from './coded.js';
import { common } from './reference.js';
export const device = word({
    key: 'device',
    where: 'both',
    description: 'A device that the person has from now on',
    schema: codedShape({
        manufacturer: Type.Optional(Type.String()),
        model: Type.Optional(Type.String()),
        assign: Type.Optional(AttributeNameShape),
    }),
    takesTime: false,
    compile(value, a) {
        const { code, at, fields } = coded(value);
        const { manufacturer, model } = fields;
        a.emit({
            op: 'device',
            concept: a.concept(code, at),
            ...common(fields, a),
            ...(manufacturer !== undefined && { manufacturer }),
            ...(model !== undefined && { model }),
        });
    },
});
//# sourceMappingURL=device.js.map