import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { CodeShape, strict } from '../language/index.js';
export const endEncounter = word({
    key: 'end_encounter',
    where: 'both',
    description: 'Closes the visit that stayed open',
    schema: Type.Union([Type.Literal(true), strict({ disposition: Type.Optional(CodeShape) })]),
    takesTime: true,
    compile(value, a) {
        const disposition = value === true ? undefined : value.disposition;
        a.emit({
            op: 'close_encounter',
            ...(disposition !== undefined && { disposition: a.concept(disposition, ['disposition']) }),
        });
    },
});
//# sourceMappingURL=end-encounter.js.map