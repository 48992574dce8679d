/** The certified cause of a death; the date itself is in the Patient. US Core has no profile for it. */
export function causeOfDeath(entry, chart) {
    if (!entry.cause)
        return undefined;
    const written = {
        resourceType: 'Observation',
        id: chart.id(entry),
        meta: chart.mapping.meta(),
        status: 'final',
        code: CAUSE_OF_DEATH,
        subject: chart.patient,
    };
    const encounter = chart.link(entry.encounter);
    if (encounter)
        written.encounter = encounter;
    written.effectiveDateTime = chart.time(entry.time);
    const site = chart.site(entry);
    if (site)
        written.performer = [chart.practitioner(site)];
    written.valueCodeableConcept = chart.mapping.concept(entry.cause);
    return written;
}
/** Code and display as in HL7's guide Medicolegal Death Investigation 2.0.0, Cause of Death Part 1. */
const CAUSE_OF_DEATH = {
    coding: [
        { system: 'http://loinc.org', code: '69453-9', display: 'Cause of death [US Standard Certificate of Death]' },
    ],
    text: 'Cause of death',
};
//# sourceMappingURL=death.js.map