/** Letters to insert, delete, replace or swap (with the neighbour) to make `b` of `a`. */
export function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const differs = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + differs);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, before[j - 2] + 1);
            row.push(least);
        }
        before = last;
        last = row;
    }
    return last[b.length];
}
/** No name is longer; the distance of long texts takes long to work out. */
const LONGEST = 100;
/** Case and separators are how names are most often got wrong, so they count nothing. */
const fold = (name) => name.toLowerCase().replace(/[\s_\-.]/g, '');
/**
 * The known name that was most likely meant: at most a third of its letters wrong. With equal distance the first wins.
 * A name that begins with the found one (`hyper` for `hypertension`) is taken when nothing is nearer.
 */
export function nearest(found, known) {
    if (found.length > LONGEST)
        return undefined;
    const wanted = fold(found);
    let best;
    let least = Number.POSITIVE_INFINITY;
    let prefixed;
    for (const name of known) {
        if (name === found || name.length > LONGEST)
            continue;
        const candidate = fold(name);
        const cutoff = Math.floor(Math.max(wanted.length, candidate.length) / 3);
        if (Math.abs(candidate.length - wanted.length) <= cutoff) {
            const distance = editDistance(wanted, candidate);
            if (distance <= cutoff && distance < least)
                [best, least] = [name, distance];
        }
        if (wanted.length >= 3 && candidate.startsWith(wanted))
            prefixed ??= name;
    }
    return best ?? prefixed;
}
/** `did you mean "x"?`, or nothing if no known name is near. */
export function didYouMean(found, known) {
    const name = nearest(found, known);
    return name === undefined ? undefined : `did you mean "${name}"?`;
}
//# sourceMappingURL=nearest.js.map