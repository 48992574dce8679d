import { MEDICATION_CATEGORY } from './codes.js';
import { courseDays, days, dosageInstruction, doses, formOf } from './dosage.js';
import { reason } from './reason.js';
/** A prescription; without an encounter a medicine that the person takes on their own account, as US Core writes it. */
export function medicationRequest(entry, chart) {
    const { mapping } = chart;
    const site = chart.site(entry);
    const written = {
        resourceType: 'MedicationRequest',
        id: chart.id(entry),
        meta: mapping.meta('us-core-medicationrequest'),
        status: status(entry, chart),
        intent: site ? 'order' : 'plan',
        category: [category(entry, chart.encounterOf(entry))],
        reportedBoolean: !site,
        medicationCodeableConcept: mapping.concept(entry.concept),
        subject: chart.patient,
    };
    if (entry.endReason && written.status === 'stopped')
        written.statusReason = mapping.concept(entry.endReason);
    const encounter = chart.link(entry.encounter);
    if (encounter)
        written.encounter = encounter;
    written.authoredOn = chart.time(entry.time);
    written.requester = site ? chart.practitioner(site) : chart.patient;
    Object.assign(written, reason(entry, chart));
    written.dosageInstruction = [dosageInstruction(entry.concept, entry.dosage, mapping)];
    const dispense = dispenseRequest(entry.concept, entry.dosage);
    if (dispense)
        written.dispenseRequest = dispense;
    const earlier = chart.link(entry.renews);
    if (earlier)
        written.priorPrescription = earlier;
    return written;
}
function status(entry, chart) {
    if (chart.end(entry.end) === undefined)
        return 'active';
    return entry.endReason ? 'stopped' : 'completed';
}
/** Where the medicine is taken: in the stay, at home after it, or at home. */
function category(entry, encounter) {
    if (encounter?.class !== 'inpatient')
        return MEDICATION_CATEGORY.community;
    return entry.chronic ? MEDICATION_CATEGORY.discharge : MEDICATION_CATEGORY.inpatient;
}
function dispenseRequest(drug, dosage) {
    const supply = courseDays(dosage);
    if (supply === undefined && dosage.refills === undefined)
        return undefined;
    const written = {};
    if (dosage.refills !== undefined)
        written.numberOfRepeatsAllowed = dosage.refills;
    const perDay = dosesPerDay(dosage);
    if (supply !== undefined && perDay !== undefined) {
        written.quantity = doses(Math.ceil(supply * perDay - 1e-9), formOf(drug));
    }
    if (supply !== undefined)
        written.expectedSupplyDuration = days(supply);
    return written;
}
const DAYS_IN = { h: 1 / 24, d: 1, wk: 7, mo: 365.25 / 12 };
const dosesPerDay = ({ amount, frequency, period }) => amount === undefined || frequency === undefined || !period
    ? undefined
    : (amount * frequency) / (period.value * DAYS_IN[period.unit]);
//# sourceMappingURL=medication-request.js.map