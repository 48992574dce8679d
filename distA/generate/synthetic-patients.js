import { InvariantError } from '../base/index.js';
import { createMapper } from '../fhir/index.js';
import { usPack } from '../population/us/index.js';
import { createSimulation } from '../simulate/index.js';
import { compileTexts } from './module-texts.js';
import { spanOf, wholeNumber } from './options.js';
import { SyntheticPatient } from './synthetic-patient.js';
/** How many people `take` looks at before it gives up. */
const AMONG = 10_000;
/** Simulated people in order, made one by one as they are asked for. Each loop begins again with the first. */
export class SyntheticPatients {
    /** What is doubtful about the modules. */
    warnings;
    /** How many there are; infinite if the options do not say. */
    population;
    #making;
    #validator;
    constructor(options) {
        const { population, ...span } = spanOf(options);
        const { modules: texts = {}, library = true, only = [], usCore = '6.1.0' } = options;
        const { program, warnings } = compileTexts({ texts, library, only });
        const simulation = createSimulation({ program, pack: usPack, seed: options.seed ?? '1', ...span });
        const mapping = { usCore, rosterKey: simulation.rosterKey, origins: simulation.linked.origins };
        this.warnings = warnings;
        this.population = population;
        this.#validator = options.validator;
        this.#making = {
            simulation,
            relative: createMapper({ ...mapping, references: 'relative' }),
            bundled: createMapper({ ...mapping, references: 'urn' }),
        };
    }
    /**
     * Person `index`, from 0, without the ones before. Throws RangeError if there is none, SimulationError if a module
     * fails at run time, InvariantError if the validator finds an error (a fault of ours).
     */
    patient(index) {
        if (wholeNumber('index', index) >= this.population)
            throw new RangeError(`index: ${index} is not among the ${this.population} people, who count from 0`);
        const patient = new SyntheticPatient(index, this.#making);
        const error = this.#validator?.validateBundle(patient.bundle()).find(({ severity }) => severity === 'error');
        if (error)
            throw new InvariantError(`person ${index} is no valid FHIR: ${error.path}: ${error.message}`);
        return patient;
    }
    /** Between two people everything else has its turn: a page stays alive, a test's time limit is kept. */
    async *[Symbol.asyncIterator]() {
        for (let index = 0; index < this.population; index++) {
            await new Promise((resolve) => setTimeout(resolve));
            yield this.patient(index);
        }
    }
    /**
     * The first `n` people whom the predicate accepts. Throws RangeError if they are not found among the first
     * `among` people (10,000), so that a wish that nobody fulfils does not last for ever.
     */
    async take(n, accepts = () => true, { among = AMONG } = {}) {
        const taken = [];
        if (wholeNumber('n', n) === 0)
            return taken;
        let seen = 0;
        for await (const patient of this) {
            seen++;
            if (accepts(patient) && taken.push(patient) === n)
                return taken;
            if (seen >= among)
                break;
        }
        throw new RangeError(`${n} people were wanted; ${taken.length} of the first ${seen} are such`);
    }
}
//# sourceMappingURL=synthetic-patients.js.map