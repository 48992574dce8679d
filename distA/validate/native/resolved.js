import { asArray, isObject, textOf } from '../json.js';
import { has, objectOf } from './evidence.js';
/** The type of what a reference leads to, if that is at hand. */
function resolvedType(run, value) {
    const { reference } = objectOf(value);
    if (typeof reference !== 'string')
        return undefined;
    if (!reference.startsWith('#')) {
        const target = run.scope.resolve(reference, run.scope.base);
        return typeof target === 'string' ? undefined : target.type;
    }
    const found = asArray(run.frame.root.contained).find((r) => isObject(r) && r.id === reference.slice(1));
    return isObject(found) ? textOf(found.resourceType) : undefined;
}
/** Invariants that look at the target of a reference, which the engine would have to fetch. */
export const resolvedInvariants = [
    {
        key: 'provenance-1',
        expression: 'who.exists((resolve() is Practitioner) or (resolve() is Device)) implies onBehalfOf.exists()',
        test: (value, run) => {
            const type = resolvedType(run, objectOf(value).who);
            return (type !== 'Practitioner' && type !== 'Device') || has(objectOf(value), 'onBehalfOf');
        },
    },
    {
        key: 'ctm-1',
        expression: 'onBehalfOf.exists() implies (member.resolve().iif(empty(), true, ofType(Practitioner).exists()))',
        test: (value, run) => {
            const type = resolvedType(run, objectOf(value).member);
            return !has(objectOf(value), 'onBehalfOf') || type === undefined || type === 'Practitioner';
        },
    },
];
//# sourceMappingURL=resolved.js.map