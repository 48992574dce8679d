import { diagnostic, inGmf } from '../diagnostics/index.js';
import { scopeAt } from './scope.js';
import { shapeChecker } from './shape-check.js';
import { noFindings } from './walk.js';
import { walkSteps } from './walk-states.js';
/** Resolvers for the values of a module by their path, for `compile`; what they report goes to `found`. */
export function scopesOf(set) {
    const shapes = shapeChecker();
    return (module, found) => {
        const report = (place, problem) => {
            const made = diagnostic(place, problem);
            found.push(module.format === 'gmf' ? inGmf(made) : made);
        };
        const walk = { set, module, state: '', shapes, book: undefined, findings: noFindings(), report };
        return (path) => scopeAt(walk, path, walkSteps);
    };
}
//# sourceMappingURL=scopes.js.map