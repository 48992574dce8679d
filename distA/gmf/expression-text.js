import { compileExpression } from '../language/index.js';
/** Placeholders of CQL texts: `#{name}`, `#b{name}` and so on. */
const PLACEHOLDER = /#[a-z]*\{([^}"\\]*)\}/g;
/**
 * A CQL `expression` as far as its signs mean the same in our language: arithmetic and comparisons over `#{attribute}`,
 * `#{vital sign}` and `#{age}`. No module that Synthea ships has one; what goes beyond is not yet supported.
 */
export function textExpression(node) {
    const text = node.text() ?? '';
    const { vitals = [] } = node.file;
    const ours = text.replace(PLACEHOLDER, (_all, name) => name === 'age' ? 'age' : `${vitals.includes(name) ? 'vital' : 'attribute'}("${name}")`);
    const { expression } = compileExpression(ours, SCOPE, { type: 'any' });
    if (expression !== undefined)
        return expression;
    return node.warn('not-yet-supported', `the expression "${text}" is not yet supported`);
}
/** Every name in quotes is an attribute of any type, or a vital sign. */
const SCOPE = {
    parameter: () => undefined,
    ownAttribute: () => undefined,
    attribute: (name) => ({ name, type: 'any' }),
    variable: () => undefined,
    vital: () => true,
    code: () => undefined,
    state: () => false,
    names: () => [],
};
//# sourceMappingURL=expression-text.js.map