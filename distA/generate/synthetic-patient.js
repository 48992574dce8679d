import { completedYears, dayAt } from '../base/index.js';
import { collectionBundle, transactionBundle, } from '../fhir/index.js';
import { knownEnd, window } from '../record/index.js';
import { codeTest, hasCoding } from './code-token.js';
/** One person: the simulated life, and the FHIR resources that tell what of it was recorded. Made when asked for. */
export class SyntheticPatient {
    /** From 0: with the same options, person `index` is always the same. */
    index;
    /** All that was true and all that was recorded, in the window or not. Instants: seconds of local wall time since 1970. */
    life;
    #making;
    #windowed;
    #mapped;
    constructor(index, making) {
        const { from, to } = making.simulation.window;
        this.index = index;
        this.life = making.simulation.life(index);
        this.#making = making;
        this.#windowed = window(this.life, from, to);
    }
    /** The id of the Patient resource. */
    get id() {
        return this.#relative.patientId;
    }
    /** Completed years at the as-of date; for the dead, at death. */
    get age() {
        return completedYears(this.life.person.birthDay, dayAt(this.life.died ?? this.#windowed.to));
    }
    get deceased() {
        return this.life.died !== undefined;
    }
    get sex() {
        return this.life.person.sex;
    }
    /** The Patient first, then what was recorded in order, Provenance last. References are `Type/id`. Read-only. */
    get resources() {
        return this.#relative.resources;
    }
    /** Organizations, locations and practitioners that the resources refer to; other patients may have the same. */
    get providers() {
        return this.#relative.shared;
    }
    /** The resources of one type: `patient.resourcesOf('Condition')`. */
    resourcesOf(type) {
        return this.resources.filter((resource) => resource.resourceType === type);
    }
    /** Patient, record and providers as one bundle, as the command `generate` writes it; references are `urn:uuid:id`. */
    bundle(type = 'transaction') {
        const mapped = this.#making.bundled.resources(this.#windowed);
        return type === 'transaction' ? transactionBundle(mapped) : collectionBundle(mapped);
    }
    /** True of the person at the as-of date (or at death), whether or not anybody knows: as `has(code)` in a module. */
    has(code) {
        const test = codeTest(code);
        return this.life.truths.some((truth) => truth.kind === 'onset' && truth.resolved === undefined && hasCoding(truth.concept, test));
    }
    /**
     * In the written record and not ended: a condition, allergy, medication, care plan or device. As `active(code)` in a module.
     */
    active(code) {
        const test = codeTest(code);
        return this.#windowed.entries.some((entry) => {
            const end = endOf(entry);
            return end !== 'none' && knownEnd(end, this.#windowed.to) === undefined && hasConcept(entry, test);
        });
    }
    /** In the written record, ended or not: anything with such a code, for example a measurement or a vaccine. */
    recorded(code) {
        const test = codeTest(code);
        return this.#windowed.entries.some((entry) => hasConcept(entry, test));
    }
    /** Why: the module, state and line that caused what was recorded or true; built-in behaviour has no file. */
    origin(of) {
        return this.#making.simulation.linked.origins[of.by];
    }
    get #relative() {
        this.#mapped ??= this.#making.relative.resources(this.#windowed);
        return this.#mapped;
    }
}
/** When an entry that lasts ended; `none` for those that do not last. */
function endOf(entry) {
    switch (entry.kind) {
        case 'condition':
            return entry.abatement;
        case 'allergy':
        case 'medication':
        case 'care_plan':
        case 'device':
            return entry.end;
        default:
            return 'none';
    }
}
const hasConcept = (entry, test) => ('concept' in entry && hasCoding(entry.concept, test)) ||
    (entry.kind === 'encounter' && hasCoding(entry.type, test)) ||
    (entry.kind === 'imaging' && hasCoding(entry.procedure, test)) ||
    (entry.kind === 'observation' && (entry.components ?? []).some(({ concept }) => hasCoding(concept, test)));
//# sourceMappingURL=synthetic-patient.js.map