import { unknownNamed, wrongShape } from '../diagnostics/index.js';
import { codingProblem, conceptOf } from './concept.js';
import { codeNames } from './expression-names.js';
import { damaged, resolver } from './resolve.js';
/** A code by name, or in place. */
export function concept(walk, value, path) {
    if (typeof value === 'string')
        return resolver(walk).code(value) ?? unknownCode(walk, value, path);
    const made = conceptOf(value);
    if (made === undefined)
        walk.report(walk.module.at(path), wrongShape('a code', value));
    else
        checkCodings(walk, made, path, Array.isArray(value));
    return made;
}
function unknownCode(walk, name, path) {
    const { module, set } = walk;
    const dot = name.indexOf('.');
    const valueSet = dot < 0 ? undefined : set.valueSets.get(name.slice(0, dot));
    if (dot > 0 && valueSet === undefined) {
        const problem = unknownNamed('unknown-value-set', 'value set', name.slice(0, dot), set.valueSets.keys());
        walk.report(module.at(path), problem);
    }
    else if (!damaged(valueSet ?? module, 'codes', valueSet === undefined ? name : name.slice(dot + 1))) {
        walk.report(module.at(path), unknownNamed('unknown-code', 'code', name, codeNames(walk)));
    }
    return undefined;
}
/** Reports what is wrong with the codings of a concept; they stand in a list at the path, or one of them in its place. */
export function checkCodings(walk, made, path, list) {
    made.codings.forEach((coding, i) => {
        const fault = codingProblem(coding, walk.book);
        if (fault !== undefined)
            walk.report(walk.module.at([...path, ...(list ? [i] : []), fault.key]), fault.problem);
    });
}
//# sourceMappingURL=scope-codes.js.map