/** Short ways to make expressions. */
export const literal = (value) => ({ op: 'literal', value });
export const attribute = (name) => ({ op: 'attribute', name });
export const compare = (how, left, right) => ({
    op: 'compare',
    how,
    left,
    right,
});
export const not = (of) => ({ op: 'not', of });
export const missing = (of) => ({ op: 'missing', of });
export const call = (name, ...of) => ({ op: 'function', name, of });
export const times = (left, factor) => factor === 1 ? left : { op: 'arithmetic', how: '*', left, right: literal(factor) };
/** The number of the draw is given when the module is compiled. */
export const sample = (distribution, ...of) => ({
    op: 'sample',
    distribution,
    of: of.map(literal),
    k: 0,
});
export const built = (expression) => ({ expression });
export const FALSE = literal(false);
//# sourceMappingURL=make.js.map