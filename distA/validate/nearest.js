/** The known name that is most like the one that was found, if any is like it at all. */
export function nearest(name, known) {
    if (name.length > 60)
        return undefined;
    let best;
    let least = Math.max(1, Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - name.length) >= least)
            continue;
        const steps = distance(name.toLowerCase(), candidate.toLowerCase());
        if (steps < least)
            [best, least] = [candidate, steps];
    }
    return best;
}
/** A clause for the end of a message: `; did you mean "gender"?`, or nothing. */
export function didYouMean(name, known) {
    const found = nearest(name, known);
    return found === undefined ? '' : `; did you mean "${found}"?`;
}
/** Insertions, deletions and replacements that lead from one word to the other. */
function distance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const replace = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(replace, previous[j] + 1, current[j - 1] + 1));
        }
        previous = current;
    }
    return previous[b.length];
}
//# sourceMappingURL=nearest.js.map