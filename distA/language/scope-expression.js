import { wrongShape } from '../diagnostics/index.js';
import { compileExpression } from './expression/index.js';
import { attributesIn } from './expression-attributes.js';
import { expressionNames } from './expression-names.js';
import { noteRead } from './scope-attributes.js';
/** A checked expression; undefined after a mistake, which is reported at its place in the text. */
export function expression(walk, value, path, wanted, steady) {
    const made = ready(value) ?? compiled(walk, value, path, wanted, steady);
    const text = typeof value === 'string' ? value : undefined;
    if (made !== undefined)
        for (const name of attributesIn(made))
            noteRead(walk, name, path, text);
    return made;
}
/** GMF files bring their conditions as expressions already. */
function ready(value) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'expression'))
        return undefined;
    return value.expression;
}
function compiled(walk, value, path, wanted, steady) {
    const { module } = walk;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        walk.report(module.at(path), wrongShape('an expression', value));
        return undefined;
    }
    let excused = false;
    const names = expressionNames(walk, () => {
        excused = true;
    });
    const result = compileExpression(String(value), names, wanted, steady);
    for (const { offset, length, ...problem } of result.problems) {
        if (excused && problem.code !== 'expression-syntax')
            continue;
        const exact = typeof value === 'string' ? module.within?.(path, offset, length) : undefined;
        walk.report(exact ?? module.at(path), problem);
    }
    return result.expression;
}
//# sourceMappingURL=scope-expression.js.map