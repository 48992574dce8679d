import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.ts';
import { DurationShape, ReferenceShape, strict } from '../language/index.ts';
import { NO_TIME } from './defaults.ts';
import { reason } from './reference.ts';

export const death = word({
  key: 'death',
  where: 'both',
  description: 'The person dies, now or after a while',
  schema: strict({ cause: Type.Optional(ReferenceShape), after: Type.Optional(DurationShape) }),
  takesTime: false,
  final: true,
  compile({ cause, after }, a) {
    a.emit({
      op: 'death',
      ...(cause !== undefined && { cause: reason(cause, ['cause'], a) }),
      after: after === undefined ? NO_TIME : a.expression(after, ['after'], { type: 'duration' }),
    });
  },
});
