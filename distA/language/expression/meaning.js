/** Now less a point in time: written `time_since(…)`. */
export const isTimeSince = (e) => e.how === '-' && e.left.op === 'time' && e.left.part === 'now';
/** Whether an expression gives a duration or a point in time, as far as its form shows it. */
export function meaningOf(e) {
    switch (e.op) {
        case 'since':
            return 'duration';
        case 'time':
            return e.part === 'now' ? 'instant' : 'plain';
        case 'last':
            return e.field === 'time' ? 'instant' : 'plain';
        case 'arithmetic':
            if (isTimeSince(e))
                return 'duration';
            return e.how === '/' || e.how === '^' ? 'plain' : meaningOfAny([e.left, e.right]);
        case 'function':
            return e.name === 'exp' || e.name === 'ln' || e.name === 'sqrt' ? 'plain' : meaningOfAny(e.of);
        case 'sample':
            return meaningOfAny(e.of);
        case 'if':
            return meaningOfAny([e.then, e.else]);
        default:
            return 'plain';
    }
}
/** What things that stand side by side stand for: numbers among them follow the others. */
export const meaningOfAny = (of) => of.map(meaningOf).find((each) => each !== 'plain') ?? 'plain';
/** What the numbers on both sides of an operator stand for, if the whole is to be `wanted`. */
export function meaningsOfSides(e, wanted) {
    const whole = wanted === 'plain' ? meaningOf(e) : wanted;
    const [left, right] = [meaningOf(e.left), meaningOf(e.right)];
    switch (e.how) {
        case '+':
        case '-':
            return [whole, whole];
        case '*':
            if (whole === 'plain')
                return ['plain', 'plain'];
            if (left !== 'plain')
                return ['duration', 'plain'];
            return right !== 'plain' || e.right.op === 'literal' ? ['plain', 'duration'] : ['duration', 'plain'];
        case '/':
            if (wanted === 'duration')
                return ['duration', 'plain'];
            return left === 'plain' ? ['plain', right] : ['duration', 'duration'];
        case '^':
            return ['plain', 'plain'];
    }
}
//# sourceMappingURL=meaning.js.map