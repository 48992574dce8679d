import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.ts';
import { AttributeNameShape } from '../language/index.ts';
import { coded, codedShape } from './coded.ts';
import { common } from './reference.ts';

interface Device {
  readonly manufacturer: string;
  readonly model: string;
  readonly assign: string;
}

export const device = word({
  key: 'device',
  where: 'both',
  description: 'A device that the person has from now on',
  schema: codedShape({
    manufacturer: Type.Optional(Type.String()),
    model: Type.Optional(Type.String()),
    assign: Type.Optional(AttributeNameShape),
  }),
  takesTime: false,
  compile(value, a) {
    const { code, at, fields } = coded<Device>(value);
    const { manufacturer, model } = fields;
    a.emit({
      op: 'device',
      concept: a.concept(code, at),
      ...common(fields, a),
      ...(manufacturer !== undefined && { manufacturer }),
      ...(model !== undefined && { model }),
    });
  },
});
