/**
 * The record window: every encounter that overlaps it with its contents, other entries made in it, and from before it
 * what still matters at its start (see `carriedOver`). Nothing that was not known at `to`.
 */
export function window(life, from, to) {
    const kept = new Set();
    const entries = life.entries.filter((entry) => {
        const keep = isKnown(entry, to) && isKept(entry, from, kept);
        if (keep)
            kept.add(entry.id);
        return keep;
    });
    return { life, from, to, entries, has: (id) => id !== undefined && kept.has(id) };
}
/** `end` if it is known at the as-of instant, else undefined: still open. */
export const knownEnd = (end, to) => end !== undefined && end <= to ? end : undefined;
function isKnown(entry, to) {
    const known = entry.kind === 'observation' || entry.kind === 'report' ? entry.issued : entry.time;
    return entry.time <= to && known <= to;
}
function isKept(entry, from, kept) {
    if (entry.kind === 'encounter')
        return entry.end === undefined || entry.end >= from;
    if (entry.encounter !== undefined && kept.has(entry.encounter))
        return true;
    return entry.time >= from || carriedOver(entry, from);
}
/** From before the window: what is still active at its start, all immunizations, procedures that last. */
function carriedOver(entry, from) {
    switch (entry.kind) {
        case 'condition':
            return entry.abatement === undefined || entry.abatement > from;
        case 'allergy':
        case 'medication':
        case 'care_plan':
        case 'device':
            return entry.end === undefined || entry.end > from;
        case 'procedure':
            return entry.lasting === true;
        case 'immunization':
            return true;
        default:
            return false;
    }
}
//# sourceMappingURL=window.js.map