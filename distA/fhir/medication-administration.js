import { doses, formOf } from './dosage.js';
import { reason } from './reason.js';
/** A dose given in a visit. US Core has no profile for it. */
export function medicationAdministration(entry, chart) {
    const { mapping } = chart;
    const written = {
        resourceType: 'MedicationAdministration',
        id: chart.id(entry),
        meta: mapping.meta(),
        status: 'completed',
        medicationCodeableConcept: mapping.concept(entry.concept),
        subject: chart.patient,
    };
    const encounter = chart.link(entry.encounter);
    if (encounter)
        written.context = encounter;
    written.effectiveDateTime = chart.time(entry.time);
    const site = chart.site(entry);
    if (site)
        written.performer = [{ actor: chart.practitioner(site) }];
    const { amount } = entry.dosage;
    if (amount !== undefined)
        written.dosage = { dose: doses(amount, formOf(entry.concept)) };
    return Object.assign(written, reason(entry, chart));
}
//# sourceMappingURL=medication-administration.js.map