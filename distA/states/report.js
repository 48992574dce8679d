import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { CodeShape, strict, words } from '../language/index.js';
import { PartShape, parts } from './observation.js';
export const report = word({
    key: 'report',
    where: 'both',
    description: 'Observations and a report over them',
    schema: strict({
        code: CodeShape,
        category: Type.Optional(words(['laboratory', 'imaging', 'note'], 'Kind of report; laboratory if absent')),
        observations: Type.Array(PartShape, { minItems: 1 }),
    }),
    takesTime: false,
    compile({ code, category = 'laboratory', observations }, a) {
        a.emit({
            op: 'report',
            concept: a.concept(code, ['code']),
            category,
            observations: parts(observations, 'observations', category === 'note' ? 'exam' : category, a),
        });
    },
});
//# sourceMappingURL=report.js.map