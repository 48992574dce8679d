/** Resolves a reason; nothing if what it names is not there. */
export function reasonOf(life, frame, reason) {
    if (reason === undefined)
        return {};
    switch (reason.kind) {
        case 'concept':
            return fromConcept(life, reason.concept);
        case 'attribute':
            return fromAttribute(life, reason.attribute) ?? {};
        case 'named': {
            const made = frame.made.get(reason.name)?.entry;
            return (fromAttribute(life, reason.name) ??
                (made === undefined ? undefined : fromEntry(life, made)) ??
                (reason.fallback ? fromConcept(life, reason.fallback) : {}));
        }
    }
}
/** The active condition of that code is the reason; the bare code if it is not recorded. */
function fromConcept(life, concept) {
    const recorded = life.chart.active('condition', life.linked.keysOf(concept)).at(-1);
    return recorded ? { reason: concept, reasonEntry: recorded.id } : { reason: concept };
}
function fromAttribute(life, name) {
    const value = life.attribute(name);
    if (value === null || typeof value !== 'object')
        return undefined;
    return 'entry' in value ? fromEntry(life, value.entry) : { reason: value };
}
function fromEntry(life, id) {
    const entry = life.entries[life.chart.latest(id)];
    if (entry === undefined || !('concept' in entry))
        return undefined;
    return { reason: entry.concept, reasonEntry: entry.id };
}
/** What a selector means now: an entry, a truth, both or nothing. */
export function selected(life, frame, which) {
    if (which.kind === 'state')
        return frame.made.get(which.state);
    if (which.kind === 'attribute') {
        const value = life.attribute(which.attribute);
        return value !== null && typeof value === 'object' && 'entry' in value ? { entry: value.entry } : undefined;
    }
    return undefined;
}
//# sourceMappingURL=reference.js.map