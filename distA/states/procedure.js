import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { AttributeNameShape, DurationShape, ReferenceShape } from '../language/index.js';
import { coded, codedShape } from './coded.js';
import { common } from './reference.js';
export const procedure = word({
    key: 'procedure',
    where: 'both',
    description: 'A procedure; what follows waits until it is over',
    schema: codedShape({
        takes: Type.Optional(DurationShape),
        reason: Type.Optional(ReferenceShape),
        assign: Type.Optional(AttributeNameShape),
    }),
    takesTime: false,
    compile(value, a) {
        const { code, at, fields } = coded(value);
        const duration = fields.takes === undefined ? undefined : a.expression(fields.takes, ['takes'], { type: 'duration' });
        a.emit({
            op: 'procedure',
            concept: a.concept(code, at),
            ...common(fields, a),
            ...(duration && { duration, blocks: true }),
        });
    },
});
//# sourceMappingURL=procedure.js.map