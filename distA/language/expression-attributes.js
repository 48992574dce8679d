/** The attributes (names on the person) that an expression reads. */
export function attributesIn(expression) {
    const found = [];
    visit(expression, found);
    return found;
}
function visit(e, found) {
    switch (e.op) {
        case 'attribute':
            found.push(e.name);
            return;
        case 'active_by_attribute':
        case 'last_by_attribute':
            found.push(e.attribute);
            return;
        case 'and':
        case 'or':
        case 'at_least':
        case 'at_most':
        case 'function':
        case 'sample':
            for (const each of e.of)
                visit(each, found);
            return;
        case 'not':
        case 'missing':
            visit(e.of, found);
            return;
        case 'compare':
        case 'arithmetic':
            visit(e.left, found);
            visit(e.right, found);
            return;
        case 'if':
            for (const each of [e.when, e.then, e.else])
                visit(each, found);
            return;
        case 'count_readings':
            visit(e.bound, found);
            return;
        default:
    }
}
//# sourceMappingURL=expression-attributes.js.map