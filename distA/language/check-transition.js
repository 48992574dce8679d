import { probabilitySum } from '../diagnostics/index.js';
/** Rounding of written decimals, and no more. */
const SLACK = 1e-6;
/** Checks where something leads; the scope stands at the value, which has the shape of a transition. */
export function checkTransition(value, scope) {
    const transition = value;
    if (typeof transition === 'string') {
        scope.state(transition, []);
    }
    else if (Array.isArray(transition)) {
        checkOptions(transition, scope);
    }
    else {
        checkLookup(transition, scope);
    }
}
function checkOptions(options, scope) {
    const conditional = options.some((option) => option.when !== undefined || option.one_of !== undefined);
    if (conditional)
        checkConditional(options, scope);
    else
        checkChances(options, [], scope);
}
function checkConditional(options, scope) {
    const own = scope.module.format === 'lifecourse';
    const always = options.findIndex((option) => option.when === undefined);
    options.forEach((option, i) => {
        if (option.when !== undefined)
            scope.expression(option.when, [i, 'when'], { type: 'boolean' });
        checkOption(option, i, scope);
        if (always >= 0 && i > always) {
            scope.report([i], 'never-chosen', 'this option is never taken: the one before it has no condition');
        }
    });
    if (own && always < 0) {
        const message = 'nothing is left when none of the conditions holds';
        scope.report([], 'missing-transition', message, 'end the list with { to: state }');
    }
}
function checkOption(option, i, scope) {
    if (option.to !== undefined && option.one_of !== undefined) {
        scope.report([i, 'one_of'], 'conflicting-keys', '"to" and "one_of" exclude each other');
    }
    if (option.to === undefined && option.one_of === undefined) {
        scope.report([i], 'missing-key', 'the key "to" is missing');
    }
    if (option.probability !== undefined) {
        const hint = 'put the options with probabilities under "one_of"';
        scope.report([i, 'probability'], 'conflicting-keys', 'a list of conditions has no probabilities', hint);
    }
    if (option.to !== undefined)
        scope.state(option.to, [i, 'to']);
    if (option.one_of !== undefined)
        checkChances(option.one_of, [i, 'one_of'], scope);
}
/** Constant probabilities sum to 1; one option without takes the rest. */
function checkChances(chances, path, scope) {
    let sum = 0;
    let rests = 0;
    let known = true;
    chances.forEach((chance, i) => {
        const at = [...path, i];
        if (chance.to === undefined)
            scope.report(at, 'missing-key', 'the key "to" is missing');
        else
            scope.state(chance.to, [...at, 'to']);
        if (chance.probability === undefined)
            rests++;
        else {
            const constant = probability(chance.probability, [...at, 'probability'], scope);
            if (constant === undefined)
                known = false;
            else
                sum += constant;
        }
    });
    if (rests > 1) {
        const message = `${rests} options have no probability; only one can take the rest`;
        scope.report(path, 'probability-sum', message);
    }
    else if (sum > 1 + SLACK || (known && rests === 0 && sum < 1 - SLACK)) {
        const { code, message } = probabilitySum(sum);
        scope.report(path, code, message, 'one option without `probability` takes the rest');
    }
    else if (rests === 1 && known && sum > 1 - SLACK) {
        const rest = chances.findIndex((chance) => chance.probability === undefined);
        scope.report([...path, rest], 'never-chosen', 'this option is never taken: the others take all');
    }
}
/** The value of a probability if it is the same for everybody. */
function probability(value, path, scope) {
    const made = scope.expression(value, path, { type: 'number', unit: '1' });
    const constant = constantOf(made, scope);
    if (constant === undefined || (constant >= 0 && constant <= 1))
        return constant;
    scope.report(path, 'out-of-range', `a probability lies between 0 and 1, this is ${constant}`);
    return undefined;
}
function constantOf(made, { module }) {
    if (made?.op === 'literal')
        return typeof made.value === 'number' ? made.value : undefined;
    if (made?.op !== 'parameter')
        return undefined;
    const { value, unit } = Object.values(module.parameters)[made.index] ?? {};
    return unit === '1' ? value : undefined;
}
function checkLookup(transition, scope) {
    transition.to.forEach(({ state }, i) => {
        scope.state(state, ['to', i, 'state']);
    });
    if (scope.module.format === 'lifecourse') {
        scope.report(['lookup'], 'not-yet-supported', 'a lookup table in a module of ours is not yet supported', 'use a parameter with `by`');
    }
}
//# sourceMappingURL=check-transition.js.map