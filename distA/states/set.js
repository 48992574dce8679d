import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { CodeShape, ExpressionShape, strict } from '../language/index.js';
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
function assigned(name, value, a) {
    const fields = (typeof value === 'object' && value !== null ? value : {});
    if (value === null)
        return { value: { op: 'literal', value: null }, type: 'any' };
    if ('code' in fields)
        return { value: { op: 'concept', concept: a.concept(fields.code, [name, 'code']) }, type: 'concept' };
    if ('text' in fields)
        return { value: { op: 'literal', value: String(fields.text) }, type: 'text' };
    if (!('value' in fields))
        return worked(name, value, [name], a);
    const decimals = fields.decimals;
    return { ...worked(name, fields.value, [name, 'value'], a), ...(decimals !== undefined && { decimals }) };
}
/** An expression; a word of the attribute's closed list stands for itself. */
function worked(name, value, path, a) {
    const declared = declarationOf(name, a);
    const literal = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'any';
    return { value: a.expression(value, path, wantedOf(declared)), type: declared?.type ?? literal };
}
/** The module's own attribute, else one that the product knows; others are untyped. */
const declarationOf = (name, { module, vocabulary }) => Object.hasOwn(module.attributes, name)
    ? module.attributes[name]
    : vocabulary.attributes.find((attribute) => attribute.name === name);
function wantedOf(declared) {
    switch (declared?.type) {
        case undefined:
            return { type: 'any' };
        case 'boolean':
            return { type: 'boolean' };
        case 'text':
            return { type: 'text', ...(declared?.values && { values: declared.values }) };
        case 'number':
            return { type: 'number', ...(declared?.unit !== undefined && { unit: declared.unit }) };
    }
}
//# sourceMappingURL=set.js.map