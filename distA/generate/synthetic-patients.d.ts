import type { Diagnostic } from '../diagnostics/index.ts';
import { type GenerateOptions } from './options.ts';
import { SyntheticPatient } from './synthetic-patient.ts';
/** Simulated people in order, made one by one as they are asked for. Each loop begins again with the first. */
export declare class SyntheticPatients implements AsyncIterable<SyntheticPatient> {
    #private;
    /** What is doubtful about the modules. */
    readonly warnings: readonly Diagnostic[];
    /** How many there are; infinite if the options do not say. */
    readonly population: number;
    constructor(options: GenerateOptions);
    /**
     * Person `index`, from 0, without the ones before. Throws RangeError if there is none, SimulationError if a module
     * fails at run time, InvariantError if the validator finds an error (a fault of ours).
     */
    patient(index: number): SyntheticPatient;
    /** Between two people everything else has its turn: a page stays alive, a test's time limit is kept. */
    [Symbol.asyncIterator](): AsyncGenerator<SyntheticPatient, void, undefined>;
    /**
     * The first `n` people whom the predicate accepts. Throws RangeError if they are not found among the first
     * `among` people (10,000), so that a wish that nobody fulfils does not last for ever.
     */
    take(n: number, accepts?: (patient: SyntheticPatient) => boolean, { among }?: {
        readonly among?: number;
    }): Promise<SyntheticPatient[]>;
}
