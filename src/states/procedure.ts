import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.ts';
import { AttributeNameShape, DurationShape, ReferenceShape } from '../language/index.ts';
import { coded, codedShape } from './coded.ts';
import { common } from './reference.ts';
import { sinceThere } from './since.ts';

interface Procedure {
  readonly takes: unknown;
  readonly reason: unknown;
  readonly assign: string;
}

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
    const { code, at, fields } = coded<Procedure>(value);
    const duration =
      fields.takes === undefined ? undefined : a.expression(fields.takes, ['takes'], { type: 'duration' });
    const concept = a.concept(code, at);
    sinceThere(concept, a, () => {
      a.emit({ op: 'procedure', concept, ...common(fields, a), ...(duration && { duration, blocks: true }) });
    });
  },
});
