import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.ts';
import { AttributeNameShape } from '../language/index.ts';
import { coded, codedShape } from './coded.ts';
import { common } from './reference.ts';

export const diagnose = word({
  key: 'diagnose',
  where: 'both',
  description: 'Records a condition now, if it is not recorded already',
  schema: codedShape({
    chronic: Type.Optional(Type.Boolean({ description: 'Goes on the problem list' })),
    assign: Type.Optional(AttributeNameShape),
  }),
  takesTime: false,
  compile(value, a) {
    const { code, at, fields } = coded<{ readonly chronic: boolean; readonly assign: string }>(value);
    a.emit({
      op: 'diagnose',
      concept: a.concept(code, at),
      ...common(fields, a),
      chronic: fields.chronic ?? false,
    });
  },
});
