import { checkTargets } from '../language/index.js';
import { numberExpression } from './number-expression.js';
/** The targets of a checked module. */
export function targetsOf(module, scopeAt, firstParameter) {
    const numbering = { parameter: (index) => firstParameter + index, draw: () => 0 };
    const scope = scopeAt([]);
    return checkTargets(module, scope, scope).map((target) => {
        const { statistic, among } = module.targets[target.index];
        return {
            ...numbered(target, numbering),
            module: module.id,
            at: module.at(['targets', target.index, 'statistic']),
            text: { statistic, ...(among !== undefined && { among }) },
        };
    });
}
/** The same value with the Program's numbers in the expressions in it. */
function numbered(value, numbering) {
    if (Array.isArray(value))
        return value.map((each) => numbered(each, numbering));
    if (typeof value !== 'object' || value === null)
        return value;
    if ('op' in value)
        return numberExpression(value, numbering);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, numbered(inner, numbering)]));
}
//# sourceMappingURL=targets.js.map