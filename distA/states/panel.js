import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { CodeShape, strict } from '../language/index.js';
import { CategoryShape, PartShape, parts } from './observation.js';
export const panel = word({
    key: 'panel',
    where: 'both',
    description: 'One observation with components',
    schema: strict({
        code: CodeShape,
        category: CategoryShape,
        components: Type.Array(PartShape, { minItems: 1 }),
    }),
    takesTime: false,
    compile({ code, category, components }, a) {
        a.emit({
            op: 'panel',
            concept: a.concept(code, ['code']),
            category,
            components: parts(components, 'components', category, a),
        });
    },
});
//# sourceMappingURL=panel.js.map