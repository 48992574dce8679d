import { loadCatalogue } from './catalogue.js';
import { isObject } from './json.js';
import { checkResource, conforms } from './resource.js';
import { report, show } from './run.js';
import { emptyScope } from './scope.js';
import { findingsOfText } from './text.js';
/** Makes a validator for R4 4.0.1 and a version of US Core. It has no state that one call could leave for another. */
export function createValidator(options) {
    const catalogue = loadCatalogue(options.usCore);
    const findings = (resource, context) => {
        const run = runOf(catalogue, context);
        checkResource(run, resource);
        return distinct(run.findings);
    };
    return {
        validateResource: (resource, context) => findings(resource, context).map(withoutPointer),
        validateBundle: (bundle, context) => {
            if (isObject(bundle) && bundle.resourceType === 'Bundle')
                return findings(bundle, context).map(withoutPointer);
            const run = runOf(catalogue, context);
            const found = isObject(bundle) ? show(bundle.resourceType) : show(bundle);
            report(run, 'error', 'not-a-resource', `${found} was found; a Bundle is wanted`);
            return run.findings.map(withoutPointer);
        },
        validateText: (text, context) => findingsOfText(text, (resource) => findings(resource, context)).map(withoutPointer),
    };
}
function runOf(catalogue, context) {
    return {
        catalogue,
        findings: [],
        path: [],
        frame: { resource: {}, root: {} },
        scope: context?.resolve ? { ...emptyScope, resolve: context.resolve } : emptyScope,
        tooDeep: false,
        said: context?.said ?? new Set(),
        entered: context?.entered ?? (() => { }),
        checkResource,
        conforms,
    };
}
const withoutPointer = ({ pointer: _pointer, ...issue }) => issue;
/** Without repeats: the type and several profiles may find the same. */
function distinct(findings) {
    if (findings.length < 2)
        return findings;
    const seen = new Set();
    return findings.filter(({ path, code, message }) => {
        const key = `${code} ${path} ${message}`;
        return seen.size < seen.add(key).size;
    });
}
//# sourceMappingURL=validator.js.map