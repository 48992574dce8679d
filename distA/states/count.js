import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
export const count = word({
    key: 'count',
    where: 'both',
    description: 'Adds to attributes, which start at 0',
    schema: Type.Record(Type.String(), Type.Number(), { minProperties: 1 }),
    takesTime: false,
    compile(amounts, a) {
        for (const [name, amount] of Object.entries(amounts)) {
            a.emit({ op: 'count', attribute: a.writes(name, [name], 'number'), amount });
        }
    },
});
//# sourceMappingURL=count.js.map