import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { CodeShape, strict } from '../language/index.js';
export const supply = word({
    key: 'supply',
    where: 'both',
    description: 'Supplies that are handed out',
    schema: Type.Array(strict({ code: CodeShape, quantity: Type.Integer({ minimum: 1 }) }), { minItems: 1 }),
    takesTime: false,
    compile(list, a) {
        a.emit({
            op: 'supply',
            supplies: list.map(({ code, quantity }, i) => ({ concept: a.concept(code, [i, 'code']), quantity })),
        });
    },
});
//# sourceMappingURL=supply.js.map