/** Instructions for any form of `then`; never falls through. The assembler stands at the value. */
export function compileTransition(then, a) {
    const transition = then;
    if (typeof transition === 'string')
        return a.emit({ op: 'jump', to: a.stateLabel(transition, []) });
    if (!Array.isArray(transition))
        return lookup(transition, a);
    const options = transition;
    if (options.some((option) => option.when !== undefined || option.one_of !== undefined))
        return conditional(options, a);
    choose(options.map((option, i) => ({ ...option, to: option.to ?? '', path: [i] })), a);
}
/** The first option whose condition holds; the last one if none does (as GMF has it). */
function conditional(options, a) {
    options.forEach((option, i) => {
        const next = a.label();
        if (option.when !== undefined && i < options.length - 1) {
            a.emit({ op: 'unless', when: a.expression(option.when, [i, 'when'], { type: 'boolean' }), to: next });
        }
        if (option.one_of !== undefined) {
            choose(option.one_of.map((chance, j) => ({ ...chance, path: [j] })), a.inside([i, 'one_of']));
        }
        else
            a.emit({ op: 'jump', to: a.stateLabel(option.to ?? '', [i, 'to']) });
        a.place(next);
    });
}
/** One draw; what has no probability comes last and takes the rest. */
function choose(shares, a) {
    const rest = shares.findIndex((share) => share.probability === undefined);
    const ordered = rest < 0 ? shares : [...shares.slice(0, rest), ...shares.slice(rest + 1), shares[rest]];
    const [only] = ordered;
    if (ordered.length === 1)
        return a.emit({ op: 'jump', to: a.stateLabel(only.to, [...only.path, 'to']) });
    a.emit({ op: 'choose', options: ordered.map((share) => optionOf(share, a)) });
}
function optionOf({ to, probability, path }, a) {
    const weight = probability === undefined
        ? { op: 'literal', value: 1 }
        : a.expression(probability, [...path, 'probability'], { type: 'number', unit: '1' });
    return { weight, to: a.stateLabel(to, [...path, 'to']) };
}
function lookup({ lookup: table, to }, a) {
    if (typeof table === 'string') {
        return a.report(['lookup'], 'not-yet-supported', 'a lookup table outside GMF files is not yet supported');
    }
    a.emit({
        op: 'lookup',
        table: { columns: table.columns, rows: table.rows, defaults: to.map((option) => option.default) },
        to: to.map(({ state }, i) => a.stateLabel(state, ['to', i, 'state'])),
    });
}
//# sourceMappingURL=transition.js.map