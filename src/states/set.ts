import { Type } from '@sinclair/typebox';
import { type Assembler, word } from '../compile/index.ts';
import type { Expression } from '../engine/index.ts';
import { CodeShape, ExpressionShape, type Path, strict, type Wanted } from '../language/index.ts';

const ValueShape = Type.Union([
  ExpressionShape,
  Type.Null(),
  strict({ code: CodeShape }),
  strict({ text: Type.String() }),
  strict({ value: ExpressionShape, decimals: Type.Optional(Type.Integer({ minimum: 0, maximum: 9 })) }),
]);

export const set = word({
  key: 'set',
  where: 'both',
  description: 'Gives attributes their values; null removes one',
  schema: Type.Record(Type.String(), ValueShape, { minProperties: 1 }),
  takesTime: false,
  compile(values, a) {
    for (const [name, value] of Object.entries(values)) {
      const { decimals, ...plain } = assigned(name, value, a);
      const attribute = a.writes(name, [name], plain.type);
      a.emit({ op: 'set', attribute, value: plain.value, ...(decimals !== undefined && { decimals }) });
    }
  },
});

interface Assigned {
  readonly value: Expression;
  readonly type: 'number' | 'boolean' | 'text' | 'instant' | 'concept' | 'any';
  readonly decimals?: number;
}

function assigned(name: string, value: unknown, a: Assembler): Assigned {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  if (value === null) return { value: { op: 'literal', value: null }, type: 'any' };
  if ('code' in fields)
    return { value: { op: 'concept', concept: a.concept(fields.code, [name, 'code']) }, type: 'concept' };
  if ('text' in fields) return { value: { op: 'literal', value: String(fields.text) }, type: 'text' };
  if (!('value' in fields)) return worked(name, value, [name], a);
  const decimals = fields.decimals as number | undefined;
  return { ...worked(name, fields.value, [name, 'value'], a), ...(decimals !== undefined && { decimals }) };
}

/** An expression; a word of the attribute's closed list stands for itself. */
function worked(name: string, value: unknown, path: Path, a: Assembler): Assigned {
  const declared = declarationOf(name, a);
  const literal = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'any';
  return { value: a.expression(value, path, wantedOf(declared)), type: declared?.type ?? literal };
}

interface Declaration {
  readonly type: 'number' | 'boolean' | 'text' | 'instant';
  readonly unit?: string;
  readonly values?: readonly string[];
}

/** The module's own attribute, else one that the product knows; others are untyped. */
const declarationOf = (name: string, { module, vocabulary }: Assembler): Declaration | undefined =>
  Object.hasOwn(module.attributes, name)
    ? module.attributes[name]
    : vocabulary.attributes.find((attribute) => attribute.name === name);

function wantedOf(declared: Declaration | undefined): Wanted {
  switch (declared?.type) {
    case undefined:
    case 'instant':
      return { type: 'any' };
    case 'boolean':
      return { type: 'boolean' };
    case 'text':
      return { type: 'text', ...(declared?.values && { values: declared.values }) };
    case 'number':
      return { type: 'number', ...(declared?.unit !== undefined && { unit: declared.unit }) };
  }
}
