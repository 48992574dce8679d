import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
import { isObject } from './json.js';
import { nativeInvariant } from './native/native-invariants.js';
/** Prepares the rules of an element; `base` is its path: `Observation.referenceRange`, `Period`. */
export function invariantsOf(base, digests) {
    return (digests ?? []).filter((digest) => !digest.bestPractice).map((digest) => invariantOf(base, digest));
}
function invariantOf(base, { key, severity, expression }) {
    const native = nativeInvariant(key, expression);
    return { key, severity, expression, test: native ?? evaluated(base, expression) };
}
/**
 * A test by the FHIRPath engine, compiled when first used. An expression that the engine cannot evaluate says nothing
 * about the resource, so it counts as unknown and not as broken.
 */
export function evaluated(base, expression) {
    const compiled = new Map();
    return (value, run) => {
        try {
            const place = base.endsWith('[x]') ? typeAt(run, base) : base;
            const evaluate = compiled.get(place) ?? compile(place, expression);
            compiled.set(place, evaluate);
            const { resource, root } = run.frame;
            return verdict(evaluate(value, { resource, rootResource: root }));
        }
        catch {
            return undefined;
        }
    };
}
const compile = (base, expression) => fhirpath.compile({ base, expression }, r4, {
    traceFn: () => { },
    resolveInternalTypes: false,
});
/** The engine knows the type of a choice's value only if it is told. */
function typeAt(run, base) {
    const property = run.path.findLast((segment) => typeof segment === 'object');
    return property?.element.path === base ? property.type : base.slice(0, -'[x]'.length);
}
/** An invariant holds if it gives true, or anything that is not a boolean; nothing at all counts as false. */
function verdict(result) {
    if (!Array.isArray(result))
        return undefined;
    if (result.length === 0)
        return false;
    const first = isObject(result[0]) && 'data' in result[0] ? result[0].data : result[0];
    return result.length > 1 || first !== false;
}
//# sourceMappingURL=invariant.js.map