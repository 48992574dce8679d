import { invariantsOf } from './invariant.js';
const compiled = new WeakMap();
/** The constraint of a profile, compiled when it is first used. */
export function profileConstraint(profile) {
    let constraint = compiled.get(profile);
    if (!constraint) {
        constraint = constraintOf(profile.type, profile.constraint);
        compiled.set(profile, constraint);
    }
    return constraint;
}
const limit = (max) => max === undefined || max === '*' ? Number.POSITIVE_INFINITY : Number(max);
function constraintOf(base, digest) {
    const byShape = new Map();
    let last;
    let children = [];
    return {
        digest,
        min: digest.min ?? 0,
        max: limit(digest.max),
        types: digest.types && new Map(digest.types.map((t) => (typeof t === 'string' ? [t, {}] : [t.code, t]))),
        invariants: invariantsOf(base, digest.invariants),
        rules: digest.slicing?.rules ?? 'open',
        slices: digest.slicing?.slices.map((slice) => compileSlice(base, slice)),
        children: (shape) => {
            if (shape === last)
                return children;
            const found = byShape.get(shape) ?? childrenOf(shape, digest);
            byShape.set(shape, found);
            [last, children] = [shape, found];
            return found;
        },
    };
}
function childrenOf(shape, digest) {
    return Object.entries(digest.children ?? {}).flatMap(([name, child]) => {
        const element = shape.elements.get(name);
        return element ? [{ element, constraint: constraintOf(element.path, child) }] : [];
    });
}
const compileSlice = (base, slice) => ({
    name: slice.name,
    min: slice.min ?? 0,
    max: limit(slice.max),
    match: slice.match?.map((digest) => ({ steps: digest.path === '$this' ? [] : digest.path.split('.'), digest })),
    constraint: constraintOf(base, slice.constraint),
});
//# sourceMappingURL=compile-constraint.js.map