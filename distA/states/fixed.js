/** A number that must be known beforehand: a literal, not drawn and not of the person. Reported and undefined if not. */
export function fixed(value, path, wanted, a) {
    const expression = a.expression(value, path, wanted, true);
    if (expression.op === 'literal')
        return typeof expression.value === 'number' ? expression.value : undefined;
    a.report(path, 'wrong-shape', `expected a fixed ${wanted.type}, found something that is worked out`);
    return undefined;
}
//# sourceMappingURL=fixed.js.map