import { AUTHOR } from './codes.js';
/** Collects who wrote what, while the resources are made: one Provenance for each encounter. */
export class Documents {
    #chart;
    #byEncounter = new Map();
    constructor(chart) {
        this.#chart = chart;
    }
    /** Notes that the entry became these resources. */
    add(entry, made) {
        const encounter = entry.kind === 'encounter' ? entry : this.#chart.encounterOf(entry);
        let document = this.#byEncounter.get(encounter?.id);
        if (!document) {
            document = { source: encounter ?? entry, targets: [], recorded: entry.time };
            this.#byEncounter.set(encounter?.id, document);
        }
        for (const { resourceType, id } of made)
            document.targets.push(this.#chart.mapping.reference(resourceType, id));
        document.recorded = Math.max(document.recorded, documentedAt(entry, this.#chart));
    }
    /** Each with the entry that it stems from. The first one covers the Patient too. */
    provenance() {
        return [...this.#byEncounter.values()].map((document, i) => {
            if (i === 0)
                document.targets.unshift(this.#chart.patient);
            return { resource: provenance(document, this.#chart), source: document.source };
        });
    }
}
/** When it was in the record: at the end of a visit, when a result was there, else at its time. */
function documentedAt(entry, chart) {
    if (entry.kind === 'encounter')
        return chart.end(entry.end) ?? entry.time;
    return entry.kind === 'observation' || entry.kind === 'report' ? entry.issued : entry.time;
}
function provenance({ source, targets, recorded }, chart) {
    return {
        resourceType: 'Provenance',
        id: source.kind === 'encounter' ? chart.roleId(source, 'Provenance') : chart.personId('Provenance'),
        meta: chart.mapping.meta('us-core-provenance'),
        target: targets,
        recorded: chart.time(recorded),
        agent: [author(source, chart)],
    };
}
/** The clinician of the encounter, on behalf of the organization; without an encounter the person. */
function author(source, chart) {
    const site = chart.site(source);
    if (!site)
        return { type: AUTHOR, who: chart.patient };
    return { type: AUTHOR, who: chart.practitioner(site), onBehalfOf: chart.organization(site) };
}
//# sourceMappingURL=provenance.js.map