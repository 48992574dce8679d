import { CONDITION_ACTIVE, CONDITION_CONFIRMED, CONDITION_RESOLVED, ENCOUNTER_DIAGNOSIS, PROBLEM_LIST_ITEM, } from './codes.js';
/** A problem of the problem list, or a diagnosis of one encounter. */
export function condition(entry, chart) {
    const { mapping } = chart;
    const abatement = chart.end(entry.abatement);
    const isProblem = entry.category === 'problem_list';
    const written = {
        resourceType: 'Condition',
        id: chart.id(entry),
        meta: mapping.meta(isProblem ? 'us-core-condition-problems-health-concerns' : 'us-core-condition-encounter-diagnosis'),
        clinicalStatus: abatement === undefined ? CONDITION_ACTIVE : CONDITION_RESOLVED,
        verificationStatus: CONDITION_CONFIRMED,
        category: [isProblem ? PROBLEM_LIST_ITEM : ENCOUNTER_DIAGNOSIS],
        code: mapping.concept(entry.concept),
        subject: chart.patient,
    };
    const encounter = chart.link(entry.encounter);
    if (encounter)
        written.encounter = encounter;
    written.onsetDateTime = chart.time(entry.onset);
    if (abatement !== undefined)
        written.abatementDateTime = chart.time(Math.max(entry.onset, abatement));
    written.recordedDate = chart.time(entry.time);
    const site = chart.site(entry);
    if (site)
        written.recorder = chart.practitioner(site);
    return written;
}
//# sourceMappingURL=condition.js.map