import { unknownNamed } from '../diagnostics/index.js';
const NO_EXPRESSION = { op: 'literal', value: null };
const NO_CONCEPT = { codings: [{ system: 'snomed', code: '', display: '' }] };
const NO_VARIABLE = {
    name: '',
    unit: '1',
    coding: NO_CONCEPT.codings[0],
    category: 'exam',
    decimals: 0,
};
/** The resolving half of an Assembler: a Scope that gives a stand-in for what it has reported as unknown. */
export class Resolver {
    scope;
    /** From the value under the key to where this resolver stands. */
    prefix;
    constructor(scope, prefix) {
        this.scope = scope;
        this.prefix = prefix;
    }
    get module() {
        return this.scope.module;
    }
    get vocabulary() {
        return this.scope.vocabulary;
    }
    concept(value, path) {
        return this.scope.concept(value, this.from(path)) ?? NO_CONCEPT;
    }
    expression(value, path, wanted, steady) {
        return this.scope.expression(value, this.from(path), wanted, steady) ?? NO_EXPRESSION;
    }
    writes(...[attribute, path, type]) {
        return this.scope.writes(attribute, this.from(path), type);
    }
    reads(attribute, path) {
        return this.scope.reads(attribute, this.from(path)) ?? attribute;
    }
    stateName(name, path) {
        return this.scope.state(name, this.from(path)) ?? name;
    }
    submodule(id, path) {
        return this.scope.submodule(id, this.from(path)) ?? id;
    }
    vital(name, path) {
        return this.scope.vital(name, this.from(path)) ?? name;
    }
    source(value, path) {
        this.scope.source(value, this.from(path));
    }
    variable(name, path) {
        const found = this.scope.variable(name, this.from(path));
        return this.vocabulary.variables.find((each) => each.name === found) ?? NO_VARIABLE;
    }
    measurable(name, path) {
        const { panels, variables } = this.vocabulary;
        const known = [...panels, ...variables];
        const found = known.find((each) => each.name === name);
        if (found !== undefined)
            return found;
        const names = known.map((each) => each.name);
        const { code, message, hint } = unknownNamed('unknown-variable', 'body variable or panel', name, names);
        this.report(path, code, message, hint);
        return NO_VARIABLE;
    }
    report(...[path, code, message, hint]) {
        this.scope.report(this.from(path), code, message, hint);
    }
    from(path) {
        return joinPath(this.prefix, path);
    }
}
/** A path below a base; `'..'` in front takes the last part of the base away, if it has one. */
export function joinPath(base, path) {
    return path[0] === '..' && base.length > 0 ? joinPath(base.slice(0, -1), path.slice(1)) : [...base, ...path];
}
//# sourceMappingURL=resolver.js.map