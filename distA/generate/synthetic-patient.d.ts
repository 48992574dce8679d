import type { Origin } from '../engine/index.ts';
import { type FhirBundle, type FhirResource, type Mapper, type SharedResource } from '../fhir/index.ts';
import { type Entry, type Life, type Truth } from '../record/index.ts';
import type { Simulation } from '../simulate/index.ts';
import { type CodeToken } from './code-token.ts';
/** What the patients of one run have in common. */
export interface PatientMaking {
    readonly simulation: Simulation;
    /** References as `Type/id`. */
    readonly relative: Mapper;
    /** References as `urn:uuid:id`. */
    readonly bundled: Mapper;
}
/** One person: the simulated life, and the FHIR resources that tell what of it was recorded. Made when asked for. */
export declare class SyntheticPatient {
    #private;
    /** From 0: with the same options, person `index` is always the same. */
    readonly index: number;
    /** All that was true and all that was recorded, in the window or not. Instants: seconds of local wall time since 1970. */
    readonly life: Life;
    constructor(index: number, making: PatientMaking);
    /** The id of the Patient resource. */
    get id(): string;
    /** Completed years at the as-of date; for the dead, at death. */
    get age(): number;
    get deceased(): boolean;
    get sex(): 'female' | 'male';
    /** The Patient first, then what was recorded in order, Provenance last. References are `Type/id`. Read-only. */
    get resources(): readonly FhirResource[];
    /** Organizations, locations and practitioners that the resources refer to; other patients may have the same. */
    get providers(): readonly SharedResource[];
    /** The resources of one type: `patient.resourcesOf('Condition')`. */
    resourcesOf<T extends FhirResource['resourceType']>(type: T): readonly Extract<FhirResource, {
        resourceType: T;
    }>[];
    /** Patient, record and providers as one bundle, as the command `generate` writes it; references are `urn:uuid:id`. */
    bundle(type?: 'transaction' | 'collection'): FhirBundle;
    /** True of the person at the as-of date (or at death), whether or not anybody knows: as `has(code)` in a module. */
    has(code: CodeToken): boolean;
    /**
     * In the written record and not ended: a condition, allergy, medication, care plan or device. As `active(code)` in a module.
     */
    active(code: CodeToken): boolean;
    /** In the written record, ended or not: anything with such a code, for example a measurement or a vaccine. */
    recorded(code: CodeToken): boolean;
    /** Why: the module, state and line that caused what was recorded or true; built-in behaviour has no file. */
    origin(of: Entry | Truth): Origin;
}
