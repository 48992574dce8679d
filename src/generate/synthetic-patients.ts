import { InvariantError } from '../base/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { createMapper } from '../fhir/index.ts';
import { usPack } from '../population/us/index.ts';
import { createSimulation } from '../simulate/index.ts';
import type { Validator } from '../validate/index.ts';
import { MOST_PEOPLE } from './limits.ts';
import { compileTexts } from './module-texts.ts';
import { type GenerateOptions, spanOf, wholeNumber } from './options.ts';
import { type PatientMaking, SyntheticPatient } from './synthetic-patient.ts';

/** How many people `take` looks at before it gives up. */
const AMONG = 10_000;

/** Simulated people in order, made one by one as they are asked for. Each loop begins again with the first. */
export class SyntheticPatients implements AsyncIterable<SyntheticPatient> {
  /** What is doubtful about the modules. */
  readonly warnings: readonly Diagnostic[];
  /** How many there are; infinite if the options do not say and give none. */
  readonly population: number;
  readonly #making: PatientMaking;
  readonly #validator: Validator | undefined;

  constructor(options: GenerateOptions) {
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
  patient(index: number): SyntheticPatient {
    if (wholeNumber('index', index, MOST_PEOPLE - 1) >= this.population)
      throw new RangeError(`index: ${index} is not among the ${this.population} people, who count from 0`);
    const patient = new SyntheticPatient(index, this.#making);
    const error = this.#validator?.validateBundle(patient.bundle()).find(({ severity }) => severity === 'error');
    if (error) throw new InvariantError(`person ${index} is no valid FHIR: ${error.path}: ${error.message}`);
    return patient;
  }

  /** Between two people everything else has its turn: a page stays alive, a test's time limit is kept. */
  async *[Symbol.asyncIterator](): AsyncGenerator<SyntheticPatient, void, undefined> {
    for (let index = 0; index < this.population; index++) {
      await new Promise((resolve) => setTimeout(resolve));
      yield this.patient(index);
    }
  }

  /**
   * The first `n` people whom the predicate accepts. Throws RangeError if they are not found among the first
   * `among` people (10,000), so that a wish that nobody fulfils does not last for ever.
   */
  async take(
    n: number,
    accepts: (patient: SyntheticPatient) => boolean = () => true,
    { among = AMONG }: { readonly among?: number } = {},
  ): Promise<SyntheticPatient[]> {
    const taken: SyntheticPatient[] = [];
    if (wholeNumber('n', n) === 0) return taken;
    let seen = 0;
    for await (const patient of this) {
      seen++;
      if (accepts(patient) && taken.push(patient) === n) return taken;
      if (seen >= among) break;
    }
    throw new RangeError(`${n} people were wanted; ${taken.length} of the first ${seen} are such`);
  }
}
