import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { ExpressionShape, strict } from '../language/index.js';
export const vital = word({
    key: 'vital',
    where: 'both',
    description: 'Overrides a reading of the body by GMF name',
    schema: strict({
        name: Type.String({ description: 'GMF vital sign' }),
        unit: Type.Optional(Type.String({ description: 'UCUM' })),
        value: ExpressionShape,
        fresh: Type.Optional(Type.Boolean({ description: 'Drawn anew each time that it is read' })),
    }),
    takesTime: false,
    compile({ name, unit = '', value, fresh = false }, a) {
        a.emit({
            op: 'vital',
            name: a.vital(name, ['name']),
            unit,
            value: a.expression(value, ['value'], { type: 'number' }),
            fresh,
        });
    },
});
//# sourceMappingURL=vital.js.map