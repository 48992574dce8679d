import { SYSTEMS } from '../terminology/index.js';
import { TEST_DATA } from './codes.js';
import { profileUrl } from './us-core.js';
/** What all resources of a mapper have in common. Repeated parts are made once and shared: treat them as read-only. */
export class Mapping {
    options;
    #metas = new Map();
    #concepts = new WeakMap();
    constructor(options) {
        this.options = options;
    }
    /** HTEST, and the profile unless US Core is off. */
    meta(profile) {
        let meta = this.#metas.get(profile);
        if (!meta) {
            meta =
                profile && this.options.usCore !== 'none'
                    ? { profile: [profileUrl(profile)], security: [TEST_DATA] }
                    : { security: [TEST_DATA] };
            this.#metas.set(profile, meta);
        }
        return meta;
    }
    reference(type, id) {
        return { reference: this.options.references === 'urn' ? `urn:uuid:${id}` : `${type}/${id}` };
    }
    concept(concept) {
        let written = this.#concepts.get(concept);
        if (!written) {
            written = { coding: concept.codings.map((coding) => this.coding(coding)) };
            const text = plainText(concept);
            if (text !== concept.codings[0].display)
                written.text = text;
            this.#concepts.set(concept, written);
        }
        return written;
    }
    coding(coding) {
        return { system: this.#system(coding), code: coding.code, display: coding.display };
    }
    /** US Core 7.0.0 names the discharge dispositions by the URL that NUBC uses now. */
    #system(coding) {
        return coding.system === 'nubc' && this.options.usCore === '7.0.0'
            ? 'https://www.nubc.org/CodeSystem/PatDischargeStatus'
            : SYSTEMS[coding.system];
    }
}
/** A concept in words; a SNOMED CT name without its semantic tag: `Acute bronchitis (disorder)` reads `Acute bronchitis`. */
export function plainText(concept) {
    const { system, display } = concept.codings[0];
    return concept.text ?? (system === 'snomed' ? display.replace(/ \([a-z/ +-]+\)$/, '') : display);
}
/** An amount with a UCUM unit; a bare number if the unit is empty. */
export function quantity(value, unit) {
    return unit === '' ? { value } : { value, unit, system: 'http://unitsofmeasure.org', code: unit };
}
//# sourceMappingURL=mapping.js.map