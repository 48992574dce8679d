import { locationOf } from './location.js';
export function immunization(entry, chart) {
    const { mapping } = chart;
    const written = {
        resourceType: 'Immunization',
        id: chart.id(entry),
        meta: mapping.meta('us-core-immunization'),
        status: 'completed',
        vaccineCode: mapping.concept(entry.concept),
        patient: chart.patient,
    };
    const encounter = chart.link(entry.encounter);
    if (encounter)
        written.encounter = encounter;
    written.occurrenceDateTime = chart.time(entry.time);
    written.primarySource = true;
    const location = locationOf(entry, chart);
    if (location)
        written.location = location;
    const site = chart.site(entry);
    if (site)
        written.performer = [{ actor: chart.practitioner(site) }];
    if (entry.dose !== undefined)
        written.protocolApplied = [{ doseNumberPositiveInt: entry.dose }];
    return written;
}
//# sourceMappingURL=immunization.js.map