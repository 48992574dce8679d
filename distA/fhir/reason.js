/** A reference to the condition that is the reason where it is written, else its code; nothing if there is no reason. */
export function reason(entry, chart) {
    const reference = reasonReference(entry, chart);
    if (reference)
        return { reasonReference: [reference] };
    const cause = entry.reasonEntry === undefined ? undefined : chart.entry(entry.reasonEntry);
    const concept = entry.reason ?? (cause?.kind === 'condition' ? cause.concept : undefined);
    return concept ? { reasonCode: [chart.mapping.concept(concept)] } : {};
}
/** The condition that is the reason, if it is in the window. */
export const reasonReference = (entry, chart) => entry.reasonEntry !== undefined && chart.entry(entry.reasonEntry).kind === 'condition'
    ? chart.link(entry.reasonEntry)
    : undefined;
//# sourceMappingURL=reason.js.map