import { diagnostic, inGmf, sortDiagnostics } from '../diagnostics/index.js';
import { checkDeclarations } from './check-declarations.js';
import { checkGraph } from './check-graph.js';
import { checkParameters } from './check-parameters.js';
import { checkCalls, checkDisplays, checkDuplicates } from './check-set.js';
import { checkTargets } from './check-targets.js';
import { checkUsage } from './check-usage.js';
import { ModuleSet } from './module-set.js';
import { scopeAt } from './scope.js';
import { noShapeCheck, shapeChecker } from './shape-check.js';
import { noFindings } from './walk.js';
import { walkState, walkSteps } from './walk-states.js';
/** All mistakes of modules that are loaded together, in order of file and place. Never throws for a mistake of theirs. */
export function checkModules(modules, valueSets, words, options = {}) {
    const shapes = options.shapes ?? shapeChecker();
    const set = linkModules(modules, valueSets, words, options.unread, shapes);
    const found = [];
    const walks = modules.map((module) => newWalk(set, module, shapes, options.book, found));
    for (const walk of walks)
        checkModule(walk);
    checkDuplicates(modules, valueSets, found);
    checkCalls(walks);
    checkDisplays(valueSets, walks, options.book, found);
    checkUsage(walks);
    return sortDiagnostics(found);
}
/**
 * Modules with all names that they can use, those included that they make known by writing them. Without `shapes` they
 * must have passed the check.
 */
export function linkModules(modules, valueSets, words, unread = [], shapes = noShapeCheck) {
    const set = new ModuleSet(modules, valueSets, words, unread);
    for (const module of modules)
        walkStates({ ...newWalk(set, module, shapes, undefined, []), linking: true });
    return set;
}
function newWalk(set, module, shapes, book, found) {
    return {
        ...{ set, module, shapes, book, state: '', findings: noFindings() },
        report(place, problem) {
            const made = diagnostic(place, problem);
            found.push(module.format === 'gmf' ? inGmf(made) : made);
        },
    };
}
/** Places inside a text are those of the whole text. */
function roughScope(walk) {
    const module = { ...walk.module, within: (path) => walk.module.at(path) };
    return scopeAt({ ...walk, module }, [], walkSteps);
}
function walkStates(walk) {
    for (const state of Object.keys(walk.module.states))
        walkState({ ...walk, state });
}
function checkModule(walk) {
    const scope = scopeAt(walk, [], walkSteps);
    if (walk.module.format === 'lifecourse') {
        checkDeclarations(walk, scope);
        checkParameters(walk, scope);
        checkTargets(walk.module, scope, roughScope(walk));
    }
    walkStates(walk);
    checkGraph(walk);
}
//# sourceMappingURL=check-modules.js.map