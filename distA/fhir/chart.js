import { formatWithOffset } from '../base/index.js';
import { addressAt, entryUuid, knownEnd, patientUuid, } from '../record/index.js';
import { locationId, organizationId, practitionerId } from './organization.js';
import { RESOURCE_OF } from './resource.js';
const NO_ORIGIN = { hi: 0, lo: 0 };
/** One person while being written: ids, references and times of the entries in the window. */
export class Chart {
    windowed;
    mapping;
    patientId;
    patient;
    #ids = [];
    #references = [];
    #times = new Map();
    #sites = new Map();
    constructor(windowed, mapping) {
        this.windowed = windowed;
        this.mapping = mapping;
        this.patientId = patientUuid(mapping.options.rosterKey, windowed.life.person.index);
        this.patient = mapping.reference('Patient', this.patientId);
    }
    /** With the offset that is in force where the person lives then. */
    time(t) {
        let text = this.#times.get(t);
        if (text === undefined) {
            text = formatWithOffset(addressAt(this.windowed.life.person, t).place.zone, t);
            this.#times.set(t, text);
        }
        return text;
    }
    /** The end if it is known yet. */
    end(end) {
        return knownEnd(end, this.windowed.to);
    }
    period(start, end) {
        const known = this.end(end);
        return known === undefined
            ? { start: this.time(start) }
            : { start: this.time(start), end: this.time(Math.max(start, known)) };
    }
    /** Id of the resource that the entry becomes. */
    id(entry) {
        let id = this.#ids[entry.id];
        if (id === undefined) {
            id = this.#hash(entry, entry.kind);
            this.#ids[entry.id] = id;
        }
        return id;
    }
    /** Id of a resource that stems from the person and no entry. */
    personId(role) {
        return entryUuid(this.mapping.options.rosterKey, this.windowed.life.person.index, NO_ORIGIN, 0, role);
    }
    /** Id of a further resource that stems from the entry. */
    roleId(entry, role) {
        return this.#hash(entry, `${entry.kind} ${role}`);
    }
    #hash(entry, role) {
        const { rosterKey, origins } = this.mapping.options;
        return entryUuid(rosterKey, this.windowed.life.person.index, origins[entry.by].key, entry.occurrence, role);
    }
    /** Reference to an entry's resource; undefined if there is none in the window. */
    link(id) {
        if (!this.windowed.has(id))
            return undefined;
        let reference = this.#references[id];
        if (reference === undefined) {
            const entry = this.entry(id);
            reference = this.mapping.reference(RESOURCE_OF[entry.kind], this.id(entry));
            this.#references[id] = reference;
        }
        return reference;
    }
    entry(id) {
        return this.windowed.life.entries[id];
    }
    /** The encounter of an entry, written or not. */
    encounterOf(entry) {
        const encounter = entry.encounter === undefined ? undefined : this.entry(entry.encounter);
        return encounter?.kind === 'encounter' ? encounter : undefined;
    }
    /** Where and by whom an entry was made, known also when its encounter is not written. */
    site(entry) {
        return entry.kind === 'encounter' ? entry.site : this.encounterOf(entry)?.site;
    }
    practitioner(site) {
        return this.#at(site).practitioner;
    }
    organization(site) {
        return this.#at(site).organization;
    }
    location(site) {
        return this.#at(site).location;
    }
    /** Sites that something refers to, in order of first use. */
    sites() {
        return this.#sites.keys();
    }
    #at(site) {
        let references = this.#sites.get(site);
        if (!references) {
            references = {
                practitioner: this.mapping.reference('Practitioner', practitionerId(site.practitioner)),
                organization: this.mapping.reference('Organization', organizationId(site.organization)),
                location: this.mapping.reference('Location', locationId(site.organization)),
            };
            this.#sites.set(site, references);
        }
        return references;
    }
}
//# sourceMappingURL=chart.js.map