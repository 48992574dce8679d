import { parseUnit } from '../../base/index.js';
import { didYouMean } from '../../diagnostics/index.js';
import { FUNCTION_NAMES } from './function-names.js';
import { ANY, BARE, BOOLEAN, INSTANT, LINEAR, measure, quantity, unitOf } from './type.js';
const YEARS = parseUnit('a');
/** Names that mean the same in every module. */
const BUILT_IN = {
    age: { expression: { op: 'age' }, type: measure(YEARS) },
    year: { expression: { op: 'time', part: 'year' }, type: LINEAR },
    month: { expression: { op: 'time', part: 'month' }, type: LINEAR },
    now: { expression: { op: 'time', part: 'now' }, type: INSTANT },
};
export const BUILT_IN_NAMES = Object.keys(BUILT_IN);
/** What a bare name stands for, in the order of docs/language.md. */
function meaning(name, scope) {
    const parameter = scope.parameter(name);
    if (parameter !== undefined) {
        const unit = unitOf(parameter.unit);
        return { expression: { op: 'parameter', index: parameter.index }, type: unit ? quantity(unit) : BARE };
    }
    const own = scope.ownAttribute(name);
    if (own !== undefined)
        return attributeMeaning(own);
    if (Object.hasOwn(BUILT_IN, name))
        return BUILT_IN[name];
    const variable = scope.variable(name);
    if (variable !== undefined)
        return { expression: { op: 'variable', name }, type: numberIn(variable.unit) };
    const attribute = scope.attribute(name);
    if (attribute !== undefined)
        return attributeMeaning(attribute);
    const concept = scope.code(name);
    return concept && { expression: { op: 'concept', concept }, type: { kind: 'code' } };
}
export const isKnownName = (name, scope) => meaning(name, scope) !== undefined;
/** A measure in a unit given as text. */
export function numberIn(unit) {
    const parsed = unit === undefined ? undefined : unitOf(unit);
    return parsed === undefined ? LINEAR : measure(parsed);
}
export function attributeMeaning(attribute) {
    const expression = { op: 'attribute', name: attribute.name };
    switch (attribute.type) {
        case 'number':
            return { expression, type: numberIn(attribute.unit ?? '1') };
        case 'boolean':
            return { expression, type: BOOLEAN };
        case 'text':
            return { expression, type: { kind: 'text', ...(attribute.values ? { values: attribute.values } : {}) } };
        case 'any':
            return { expression, type: ANY };
    }
}
export function checkName(syntax, c) {
    const found = meaning(syntax.name, c.scope);
    if (found !== undefined)
        return { ...found, offset: syntax.offset, length: syntax.length };
    const { name } = syntax;
    const kinds = ['parameter', 'attribute', 'variable', 'code'];
    const known = [...kinds.flatMap((kind) => [...c.scope.names(kind)]), ...BUILT_IN_NAMES];
    const hint = FUNCTION_NAMES.includes(name) ? `write ${name}(…)` : didYouMean(name, known);
    return c.problem(syntax, 'unknown-name', `the name "${name}" stands for nothing here`, hint);
}
//# sourceMappingURL=name.js.map