import { unknownNamed } from '../diagnostics/index.js';
import { checkTransition } from './check-transition.js';
import { damaged } from './resolve.js';
import { reads, writes } from './scope-attributes.js';
import { concept } from './scope-codes.js';
import { expression } from './scope-expression.js';
import { joinPath } from './walk.js';
/** The names of a module as seen from the value at `base`. */
export function scopeAt(walk, base, steps) {
    const { set, module } = walk;
    const at = (path) => joinPath(base, path);
    const fail = (path, problem) => walk.report(module.at(at(path)), problem);
    return {
        module,
        vocabulary: set.vocabulary,
        concept: (value, path) => concept(walk, value, at(path)),
        expression: (value, path, wanted, steady) => walk.linking === true ? undefined : expression(walk, value, at(path), wanted, steady ?? false),
        writes: (attribute, path, type) => writes(walk, attribute, at(path), type ?? 'any'),
        reads: (attribute, path) => reads(walk, attribute, at(path)),
        source: (name, path) => source(walk, name, at(path)),
        steps: (value, path) => steps(walk, value, at(path)),
        transition: (value, path) => checkTransition(value, scopeAt(walk, at(path), steps)),
        report: (path, code, message, hint) => fail(path, { code, message, hint }),
        submodule: (id, path) => submodule(walk, id, at(path)),
        state(name, path) {
            if (Object.hasOwn(module.states, name) || isElsewhere(walk, name))
                return name;
            if (damaged(module, 'states', name))
                return undefined;
            return fail(path, unknownNamed('unknown-state', 'state', name, Object.keys(module.states)));
        },
        vital(name, path) {
            const { vitals } = set.vocabulary;
            return vitals.includes(name) ? name : fail(path, unknownNamed('unknown-vital', 'vital sign', name, vitals));
        },
        variable(name, path) {
            if (set.variables.has(name))
                return name;
            return fail(path, unknownNamed('unknown-variable', 'body variable', name, set.variables.keys()));
        },
    };
}
/** In GMF a state of another module may be meant, whose history this one shares, or for a reason an attribute. */
function isElsewhere({ set, module }, name) {
    if (!module.elsewhere?.has(name))
        return false;
    const modules = [...set.modules.values()].filter((each) => each.format === 'gmf');
    return modules.some((each) => Object.hasOwn(each.states, name)) || set.attributes.shared(name) !== undefined;
}
function source(walk, name, path) {
    const { module, findings } = walk;
    if (name === undefined || name === '') {
        const hint = 'add `source:` with a name of "sources", or `assumed`';
        walk.report(module.at(path, 'key'), { code: 'missing-source', message: 'this number has no source', hint });
        return;
    }
    findings.used.add(`sources.${name}`);
    if (name === 'assumed' || Object.hasOwn(module.sources, name) || damaged(module, 'sources', name))
        return;
    const names = [...Object.keys(module.sources), 'assumed'];
    walk.report(module.at(path), unknownNamed('unknown-source', 'source', name, names));
}
function submodule({ set, module, findings, report }, id, path) {
    if (!findings.calls.has(id))
        findings.calls.set(id, path);
    const called = set.modules.get(id);
    if (called?.submodule)
        return id;
    if (called !== undefined) {
        const hint = 'only a module with `submodule: true` can be called';
        report(module.at(path), { code: 'unknown-submodule', message: `"${id}" is not a submodule`, hint });
    }
    else if (!set.unread.has(id)) {
        const ids = [...set.modules.values()].filter((each) => each.submodule).map((each) => each.id);
        report(module.at(path), unknownNamed('unknown-submodule', 'submodule', id, ids));
    }
    return undefined;
}
//# sourceMappingURL=scope.js.map