import {
  collectionBundle,
  createMapper,
  type FhirResource,
  type MappedLife,
  type Mapper,
  ndjson,
  type SharedResource,
  transactionBundle,
} from '../fhir/index.ts';
import { type WindowedLife, window } from '../record/index.ts';
import type { Simulation } from '../simulate/index.ts';
import { createValidator, type Issue, type Validator } from '../validate/index.ts';
import { faultOf } from './fault.ts';
import { type Counts, noCounts } from './manifest.ts';
import type { BundleType, RunOptions } from './options.ts';

/** One person, ready to be written. */
export interface Produced {
  readonly index: number;
  readonly patientId: string;
  readonly bundle?: string;
  /** Lines of the person's own resources by type. */
  readonly lines?: ReadonlyMap<string, string>;
  /** Lines of providers, which other people share. */
  readonly shared?: readonly { readonly type: string; readonly id: string; readonly line: string }[];
  readonly counts: Counts;
}

/** A person who is not written, and why: a module that fails, or a fault of ours. */
export interface Fault {
  readonly index: number;
  readonly message: string;
}

export type Outcome = Produced | Fault;
export const isFault = (outcome: Outcome): outcome is Fault => 'message' in outcome;

/** From person index to texts: simulate, map, check, serialize. Held by one thread. */
export class Producer {
  readonly #simulation: Simulation;
  readonly #options: RunOptions;
  readonly #validator: Validator | undefined;
  readonly #bundles: Mapper | undefined;
  readonly #lines: Mapper | undefined;

  constructor(simulation: Simulation, options: RunOptions) {
    this.#simulation = simulation;
    this.#options = options;
    this.#validator = options.validate ? createValidator({ usCore: options.usCore }) : undefined;
    const mapper = (references: 'urn' | 'relative'): Mapper =>
      createMapper({
        usCore: options.usCore,
        references,
        rosterKey: simulation.rosterKey,
        origins: simulation.linked.origins,
      });
    // Entries of a batch cannot refer to each other by urn:uuid.
    this.#bundles = options.formats.includes('bundle')
      ? mapper(options.bundle === 'batch' ? 'relative' : 'urn')
      : undefined;
    this.#lines = options.formats.includes('ndjson') ? mapper('relative') : undefined;
  }

  produce(index: number): Outcome {
    try {
      const { from, to } = this.#simulation.window;
      return this.#write(index, window(this.#simulation.life(index), from, to));
    } catch (error) {
      return { index, message: faultOf(error) };
    }
  }

  #write(index: number, life: WindowedLife): Outcome {
    const bundled = this.#bundles?.resources(life);
    const lined = this.#lines?.resources(life);
    const bundle = bundled && bundleOf(bundled, this.#options.bundle);
    const issue = this.#firstError(bundle, lined);
    if (issue)
      return { index, message: `a fault of ours: invalid FHIR at ${issue.path}: ${issue.code}: ${issue.message}` };
    const mapped = (bundled ?? lined)!;
    return {
      index,
      patientId: mapped.patientId,
      ...(bundle && { bundle: `${this.#serialize(bundle)}\n` }),
      ...(lined && { lines: ndjson(lined.resources), shared: lined.shared.map(sharedLine) }),
      counts: countsOf(mapped, life),
    };
  }

  #firstError(bundle: object | undefined, lined: MappedLife | undefined): Issue | undefined {
    const validator = this.#validator;
    if (validator === undefined) return undefined;
    const lines = lined ? [...lined.shared, ...lined.resources] : [];
    const issues = [
      ...(bundle ? validator.validateBundle(bundle) : []),
      ...lines.flatMap((resource) => validator.validateResource(resource)),
    ];
    return issues.find((issue) => issue.severity === 'error');
  }

  #serialize(value: unknown): string {
    return this.#options.pretty ? JSON.stringify(value, undefined, 2) : JSON.stringify(value);
  }
}

/** What keeps a person from being written; nothing, if they are. */
export function unwritten(simulation: Simulation, options: RunOptions, index: number): string | undefined {
  const outcome = new Producer(simulation, options).produce(index);
  return isFault(outcome) ? outcome.message : undefined;
}

function bundleOf(mapped: MappedLife, type: BundleType): object {
  return type === 'collection' ? collectionBundle(mapped) : { ...transactionBundle(mapped), type };
}

const sharedLine = (resource: SharedResource): { type: string; id: string; line: string } => ({
  type: resource.resourceType,
  id: resource.id ?? '',
  line: `${JSON.stringify(resource)}\n`,
});

function countsOf(mapped: MappedLife, life: WindowedLife): Counts {
  const counts = noCounts();
  counts.people = 1;
  counts.deceased = life.life.died === undefined ? 0 : 1;
  for (const { resourceType } of mapped.resources as readonly FhirResource[])
    counts.resources[resourceType] = (counts.resources[resourceType] ?? 0) + 1;
  for (const [kind, n] of Object.entries(mapped.notWritten)) counts.notWritten[kind] = n;
  return counts;
}
