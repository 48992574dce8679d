import { Chart } from './chart.js';
import { Directory } from './directory.js';
import { backLinks, entryResources } from './entry.js';
import { Mapping } from './mapping.js';
import { patient } from './patient.js';
import { Documents } from './provenance.js';
/** A writer of FHIR R4. Pure: the same life and options give the same resources, whatever was mapped before. */
export function createMapper(options) {
    const mapping = new Mapping(options);
    const directory = new Directory(mapping);
    return {
        resources(windowed) {
            const chart = new Chart(windowed, mapping);
            const resources = [patient(chart, generalPractitioner(chart))];
            const notWritten = {};
            writeEntries(chart, (made, { kind }) => {
                resources.push(...made);
                if (made.length === 0 && kind !== 'death')
                    notWritten[kind] = (notWritten[kind] ?? 0) + 1;
            });
            return { patientId: chart.patientId, shared: directory.of(chart.sites()), resources, notWritten };
        },
        sources(windowed) {
            const sources = new Map();
            writeEntries(new Chart(windowed, mapping), (made, entry) => {
                for (const { id } of made)
                    sources.set(id, entry);
            });
            return sources;
        },
    };
}
/** Hands out what each entry becomes, then the Provenance of each encounter. */
function writeEntries(chart, emit) {
    const links = backLinks(chart.windowed);
    const documents = new Documents(chart);
    for (const entry of chart.windowed.entries) {
        const made = entryResources(entry, chart, links);
        if (made.length > 0)
            documents.add(entry, made);
        emit(made, entry);
    }
    for (const { resource, source } of documents.provenance())
        emit([resource], source);
}
/** Who the person last went to for a check-up, and the organization; nobody if there was none. */
function generalPractitioner(chart) {
    const { life, to } = chart.windowed;
    const site = life.entries.findLast((entry) => entry.kind === 'encounter' && entry.class === 'wellness' && entry.time <= to)?.site;
    return site ? [chart.practitioner(site), chart.organization(site)] : [];
}
//# sourceMappingURL=mapper.js.map