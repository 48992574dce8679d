import { numberExpression } from './number-expression.js';
import { joinPath, Resolver } from './resolver.js';
import { compileTransition } from './transition.js';
/** An Assembler at the value under one word's key; `base` is its path, `origin` that of the state or step. */
export class PlacedAssembler extends Resolver {
    state;
    step;
    #context;
    #base;
    #by;
    constructor(context, base, origin, prefix = []) {
        super(context.scopeAt(base), prefix);
        this.#context = context;
        this.#base = base;
        this.state = String(origin[1]);
        this.step = stepName(origin.slice(2));
        this.#by = context.code.origin(this.state, this.step, origin);
    }
    get drugEffects() {
        return this.#context.drugEffects;
    }
    expression(value, path, wanted, steady) {
        const { code, firstParameter } = this.#context;
        return numberExpression(super.expression(value, path, wanted, steady), {
            parameter: (index) => firstParameter + index,
            draw: () => code.nextDraw(this.#by),
        });
    }
    emit(draft) {
        this.#context.code.emit(draft, this.#by);
    }
    label() {
        return this.#context.code.label();
    }
    place(label) {
        this.#context.code.place(label);
    }
    stateLabel(name, path) {
        return this.#context.code.stateLabel(this.stateName(name, path));
    }
    exit(then, path, otherwise) {
        if (then === undefined)
            return otherwise;
        if (typeof then === 'string')
            return this.stateLabel(then, path);
        const label = this.label();
        this.#context.code.later(() => {
            this.place(label);
            compileTransition(then, this.inside(path));
        });
        return label;
    }
    steps(value, path) {
        const list = joinPath(this.#base, this.from(path));
        value.forEach((step, i) => {
            compileStep(this.#context, step, [...list, i]);
        });
    }
    inside(path) {
        const prefix = this.from(path);
        return new PlacedAssembler(this.#context, this.#base, joinPath(this.#base, prefix), prefix);
    }
    conceptOf(state) {
        return this.#context.conceptOf(state);
    }
}
/** Steps inside a state as text: `do[2].else[0]`. */
const stepName = (path) => path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
/** The word that makes a state (any word) or a step what it is. */
export function wordOf(words, value, where) {
    const found = words.filter((word) => word.key in value && (where === 'state' || word.where !== 'state'));
    return found.find((word) => !found.some((other) => word.key in (other.beside ?? {})));
}
function compileStep(context, step, at) {
    const word = wordOf(context.words, step, 'step');
    if (word !== undefined)
        compileWord(word, step, new PlacedAssembler(context, [...at, word.key], at));
}
/** The instructions of a word, left out while its `when` is false. */
export function compileWord(word, all, assembler) {
    const over = assembler.label();
    if (all.when !== undefined) {
        const when = assembler.expression(all.when, ['..', 'when'], { type: 'boolean' });
        assembler.emit({ op: 'unless', when, to: over });
    }
    word.compile(all[word.key], assembler, all);
    assembler.place(over);
}
//# sourceMappingURL=placed-assembler.js.map