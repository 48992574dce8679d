/** The expression with parameters and draws numbered anew, draws in the order in which they are written. */
export function numberExpression(expression, numbering) {
    const inner = (e) => numberExpression(e, numbering);
    const e = expression;
    switch (e.op) {
        case 'parameter':
            return { ...e, index: numbering.parameter(e.index) };
        case 'sample': {
            const k = numbering.draw();
            return { ...e, of: e.of.map(inner), k };
        }
        case 'and':
        case 'or':
        case 'at_least':
        case 'at_most':
        case 'function':
            return { ...e, of: e.of.map(inner) };
        case 'not':
        case 'missing':
            return { ...e, of: inner(e.of) };
        case 'compare':
        case 'arithmetic':
            return { ...e, left: inner(e.left), right: inner(e.right) };
        case 'if':
            return { ...e, when: inner(e.when), then: inner(e.then), else: inner(e.else) };
        case 'count_readings':
            return { ...e, bound: inner(e.bound) };
        default:
            return e;
    }
}
//# sourceMappingURL=number-expression.js.map