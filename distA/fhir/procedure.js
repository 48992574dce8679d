import { locationOf } from './location.js';
import { reason } from './reason.js';
export function procedure(entry, chart) {
    const { mapping } = chart;
    const running = isRunning(entry, chart);
    const written = {
        resourceType: 'Procedure',
        id: chart.id(entry),
        meta: mapping.meta('us-core-procedure'),
        status: running ? 'in-progress' : 'completed',
        code: mapping.concept(entry.concept),
        subject: chart.patient,
    };
    const encounter = chart.link(entry.encounter);
    if (encounter)
        written.encounter = encounter;
    if (entry.end === undefined && !running)
        written.performedDateTime = chart.time(entry.time);
    else
        written.performedPeriod = chart.period(entry.time, entry.end);
    const site = chart.site(entry);
    if (site)
        written.performer = [{ actor: chart.practitioner(site), onBehalfOf: chart.organization(site) }];
    const location = locationOf(entry, chart);
    if (location)
        written.location = location;
    return Object.assign(written, reason(entry, chart));
}
/** Its end is not known and the visit goes on, or its end lies after the as-of instant. */
function isRunning(entry, chart) {
    if (entry.end !== undefined)
        return chart.end(entry.end) === undefined;
    const encounter = chart.encounterOf(entry);
    return encounter !== undefined && chart.end(encounter.end) === undefined;
}
//# sourceMappingURL=procedure.js.map