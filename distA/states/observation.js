import { Type } from '@sinclair/typebox';
import { parseUnit } from '../base/index.js';
import { AttributeNameShape, CodeShape, CodingShape, strict, words } from '../language/index.js';
const CATEGORIES = [
    'vital-signs',
    'laboratory',
    'social-history',
    'survey',
    'exam',
    'imaging',
    'procedure',
    'therapy',
];
export const CategoryShape = words(CATEGORIES, 'Observation category');
const ValueShape = Type.Union([
    Type.String(),
    Type.Number(),
    Type.Boolean(),
    CodingShape,
    strict({ code: CodeShape }),
    strict({ text: Type.String() }),
    strict({ vital: Type.String({ description: 'GMF vital sign' }) }),
    strict({ attribute: AttributeNameShape }),
], { description: 'An expression, { code }, { text }, { vital } or { attribute }' });
const fields = {
    code: CodeShape,
    unit: Type.Optional(Type.String({ description: 'UCUM' })),
    value: Type.Optional(ValueShape),
    decimals: Type.Optional(Type.Integer({ minimum: 0, maximum: 9 })),
    range: Type.Optional(strict({ low: Type.Optional(Type.Number()), high: Type.Optional(Type.Number()) })),
};
/** An observation of its own. */
export const ObservationShape = strict({
    ...fields,
    category: CategoryShape,
    assign: Type.Optional(AttributeNameShape),
});
/** One of a panel, a report or an order: the category is theirs unless it says another. */
export const PartShape = strict({ ...fields, category: Type.Optional(CategoryShape) });
/** The plan of an observation; the assembler stands at it. */
export function observationPlan(part, category, a) {
    const unit = part.unit ?? '';
    if (unit !== '' && a.module.format === 'lifecourse' && parseUnit(unit) === undefined) {
        a.report(['unit'], 'unknown-unit', `"${unit}" is not a unit of UCUM`);
    }
    const { low, high } = part.range ?? {};
    return {
        concept: a.concept(part.code, ['code']),
        category: part.category ?? category,
        unit,
        value: valueSource(part, unit, a),
        ...(part.range && { range: { ...(low !== undefined && { low }), ...(high !== undefined && { high }) } }),
    };
}
export const parts = (list, key, category, a) => list.map((part, i) => observationPlan(part, category, a.inside([key, i])));
function valueSource({ value, decimals }, unit, a) {
    if (value === undefined)
        return { from: 'none' };
    if (typeof value === 'object') {
        if ('system' in value)
            return { from: 'concept', concept: a.concept(value, ['value']) };
        if ('code' in value)
            return { from: 'concept', concept: a.concept(value.code, ['value', 'code']) };
        if ('text' in value)
            return { from: 'text', text: value.text };
        if ('vital' in value)
            return { from: 'vital', name: a.vital(value.vital, ['value', 'vital']) };
        if ('attribute' in value)
            return { from: 'attribute', attribute: a.reads(value.attribute, ['value', 'attribute']) };
    }
    if (typeof value === 'string' && isCode(value, a))
        return { from: 'concept', concept: a.concept(value, ['value']) };
    const expression = a.expression(value, ['value'], unit === '' ? { type: 'any' } : { type: 'number', unit });
    return { from: 'expression', value: expression, ...(decimals !== undefined && { decimals }) };
}
/** A name of `codes` that is not also a parameter or an attribute. */
const isCode = (name, { module }) => Object.hasOwn(module.codes, name) &&
    !Object.hasOwn(module.parameters, name) &&
    !Object.hasOwn(module.attributes, name);
/** A reading of a body variable, under the code that it is recorded by. */
export function reading({ name, unit, coding, category, ranges }) {
    return {
        concept: { codings: [coding] },
        category,
        unit,
        value: { from: 'reading', variable: name },
        ...(ranges && { ranges }),
    };
}
export const readings = (panel, a) => panel.variables.flatMap((name) => a.vocabulary.variables.filter((each) => each.name === name)).map(reading);
//# sourceMappingURL=observation.js.map