import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.ts';
import { CodeShape, strict, words } from '../language/index.ts';
import { PartShape, parts } from './observation.ts';
import { sinceThere } from './since.ts';

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
    const concept = a.concept(code, ['code']);
    sinceThere(concept, a, () => {
      a.emit({
        op: 'report',
        concept,
        category,
        observations: parts(observations, 'observations', category === 'note' ? 'exam' : category, a),
      });
    });
  },
});
