import { hashText, invariant } from '../base/index.js';
import { codingKey } from '../terminology/index.js';
import { WATCH } from './context.js';
import { evaluatorsFor } from './evaluate.js';
/** A Program made ready to run in one thread: evaluators for its expressions, origins for built-in behaviour. */
export class LinkedProgram {
    program;
    /** The Program's origins, then those of built-in behaviour in the order of first use. */
    origins;
    #evaluators = new Map();
    #compile;
    #modules;
    #builtIn = new Map();
    #keys = new WeakMap();
    #watches = new Map();
    /** Names under which changes are told, made once: by attribute, and by variable of the body. */
    ofAttribute = remembered(WATCH.attribute);
    ofVariable = remembered((variable) => WATCH.one(WATCH.body, variable));
    #limits = new WeakMap();
    #rates = new Map();
    #topics = new Map();
    constructor(program) {
        this.program = program;
        this.origins = [...program.origins];
        this.#compile = evaluatorsFor(program.parameters);
        this.#modules = new Map(program.modules.map((module) => [module.id, module]));
    }
    evaluator(expression) {
        const known = this.#evaluators.get(expression);
        if (known !== undefined)
            return known;
        const evaluator = this.#compile(expression);
        this.#evaluators.set(expression, evaluator);
        return evaluator;
    }
    /** Names of all that can bring this exit of a wait nearer or farther. */
    watches(exit) {
        const known = this.#watches.get(exit);
        if (known !== undefined)
            return known;
        const watches = [...new Set(this.#reads(exit))];
        this.#watches.set(exit, watches);
        return watches;
    }
    /** The rate of a hazard: its base times the hazard ratios whose condition holds. */
    rate(exit) {
        let rate = this.#rates.get(exit);
        if (rate === undefined) {
            const times = exit.times.map(({ when, by }) => ({ when: when && this.evaluator(when), by: this.evaluator(by) }));
            rate = rateOf(this.evaluator(exit.rate), times);
            this.#rates.set(exit, rate);
        }
        return rate;
    }
    /** Names under which a change of something with this concept is known: its kind, and each of its codes. */
    topics(kind, concept) {
        let ofKind = this.#topics.get(kind);
        if (ofKind === undefined) {
            ofKind = new WeakMap();
            this.#topics.set(kind, ofKind);
        }
        let topics = ofKind.get(concept);
        if (topics === undefined) {
            topics = [kind, ...this.keysOf(concept).map((key) => WATCH.one(kind, key))];
            ofKind.set(concept, topics);
        }
        return topics;
    }
    #reads(exit) {
        const of = (...parts) => parts.flatMap((part) => (part ? this.evaluator(part).reads : []));
        switch (exit.on) {
            case 'after':
                return [];
            case 'when':
                return of(exit.when);
            case 'visit':
                return [...of(exit.when), WATCH.encounter];
            case 'rate':
                return this.rate(exit).reads;
        }
    }
    /** A reference range without whom it is for. */
    limitsOf(range) {
        let limits = this.#limits.get(range);
        if (limits === undefined) {
            const { low, high } = range;
            limits = { range: { ...(low !== undefined && { low }), ...(high !== undefined && { high }) } };
            this.#limits.set(range, limits);
        }
        return limits;
    }
    /** `system|code` of each coding. */
    keysOf(concept) {
        const known = this.#keys.get(concept);
        if (known !== undefined)
            return known;
        const keys = concept.codings.map(codingKey);
        this.#keys.set(concept, keys);
        return keys;
    }
    module(id) {
        const module = this.#modules.get(id);
        invariant(module !== undefined, `no module ${id} in the program`);
        return module;
    }
    /** The `by` of a built-in behaviour. */
    builtIn(module, state) {
        const name = `${module}/${state}`;
        const known = this.#builtIn.get(name);
        if (known !== undefined)
            return known;
        const by = this.origins.length;
        this.origins.push({ module, state, step: '', file: '', line: 0, column: 0, key: hashText(`${name}/`) });
        this.#builtIn.set(name, by);
        return by;
    }
}
function remembered(make) {
    const made = new Map();
    return (name) => {
        let topic = made.get(name);
        if (topic === undefined) {
            topic = make(name);
            made.set(name, topic);
        }
        return topic;
    };
}
function rateOf(base, ratios) {
    const value = (c, t) => {
        let product = Number(base.value(c, t) ?? 0);
        for (const { when, by } of ratios) {
            if (when === undefined || when.value(c, t) === true)
                product *= Number(by.value(c, t) ?? 1);
        }
        return product;
    };
    const until = (c, t) => {
        let end = base.until(c, t);
        for (const { when, by } of ratios) {
            end = Math.min(end, by.until(c, t));
            if (when !== undefined)
                end = Math.min(end, when.until(c, t));
        }
        return end;
    };
    const parts = [base, ...ratios.flatMap(({ when, by }) => (when ? [when, by] : [by]))];
    return {
        value,
        until,
        continuous: base.continuous || ratios.some(({ by }) => by.continuous),
        reads: [...new Set(parts.flatMap(({ reads }) => reads))],
    };
}
//# sourceMappingURL=link.js.map