import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.ts';
import { DurationShape, strict } from '../language/index.ts';
import { NO_TIME } from './defaults.ts';

export const endEffect = word({
  key: 'end_effect',
  where: 'both',
  description: 'Fades an effect of this module out',
  schema: strict({ name: Type.String(), over: Type.Optional(DurationShape) }),
  takesTime: false,
  compile({ name, over }, a) {
    a.emit({
      op: 'end_effect',
      name,
      over: over === undefined ? NO_TIME : a.expression(over, ['over'], { type: 'duration' }),
    });
  },
});
