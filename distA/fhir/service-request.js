/** A test that was asked for. `answered`: a result or report of it is in the record. */
export function serviceRequest(entry, chart, answered) {
    const { mapping } = chart;
    const written = {
        resourceType: 'ServiceRequest',
        id: chart.id(entry),
        meta: mapping.meta('us-core-servicerequest'),
        status: answered ? 'completed' : 'active',
        intent: 'order',
        code: mapping.concept(entry.concept),
        subject: chart.patient,
    };
    const encounter = chart.link(entry.encounter);
    if (encounter)
        written.encounter = encounter;
    written.occurrenceDateTime = chart.time(entry.time);
    written.authoredOn = chart.time(entry.time);
    const site = chart.site(entry);
    if (site)
        written.requester = chart.practitioner(site);
    return written;
}
//# sourceMappingURL=service-request.js.map