/** Supplies handed out. R4 has no place for the encounter. */
export function supplyDelivery(entry, chart) {
    const { mapping } = chart;
    const written = {
        resourceType: 'SupplyDelivery',
        id: chart.id(entry),
        meta: mapping.meta(),
        status: 'completed',
        patient: chart.patient,
        suppliedItem: { quantity: { value: entry.quantity }, itemCodeableConcept: mapping.concept(entry.concept) },
        occurrenceDateTime: chart.time(entry.time),
    };
    const site = chart.site(entry);
    if (site)
        written.supplier = chart.organization(site);
    return written;
}
//# sourceMappingURL=supply-delivery.js.map