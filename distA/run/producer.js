import { SimulationError } from '../engine/index.js';
import { collectionBundle, createMapper, ndjson, transactionBundle, } from '../fhir/index.js';
import { window } from '../record/index.js';
import { createValidator } from '../validate/index.js';
import { noCounts } from './manifest.js';
export const isFault = (outcome) => 'message' in outcome;
/** From person index to texts: simulate, map, check, serialize. Held by one thread. */
export class Producer {
    #simulation;
    #options;
    #validator;
    #bundles;
    #lines;
    constructor(simulation, options) {
        this.#simulation = simulation;
        this.#options = options;
        this.#validator = options.validate ? createValidator({ usCore: options.usCore }) : undefined;
        const mapper = (references) => createMapper({
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
    produce(index) {
        try {
            const { from, to } = this.#simulation.window;
            return this.#write(index, window(this.#simulation.life(index), from, to));
        }
        catch (error) {
            if (error instanceof SimulationError)
                return { index, message: located(error) };
            return { index, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
        }
    }
    #write(index, life) {
        const bundled = this.#bundles?.resources(life);
        const lined = this.#lines?.resources(life);
        const issue = this.#firstError(bundled, lined);
        if (issue)
            return { index, message: `invalid FHIR at ${issue.path}: ${issue.code}: ${issue.message}` };
        const mapped = (bundled ?? lined);
        return {
            index,
            patientId: mapped.patientId,
            ...(bundled && { bundle: `${this.#serialize(bundleOf(bundled, this.#options.bundle))}\n` }),
            ...(lined && { lines: ndjson(lined.resources), shared: lined.shared.map(sharedLine) }),
            counts: countsOf(mapped, life),
        };
    }
    #firstError(bundled, lined) {
        const validator = this.#validator;
        if (validator === undefined)
            return undefined;
        const issues = bundled
            ? validator.validateBundle(bundleOf(bundled, this.#options.bundle))
            : [...lined.shared, ...lined.resources].flatMap((resource) => validator.validateResource(resource));
        return issues.find((issue) => issue.severity === 'error');
    }
    #serialize(value) {
        return this.#options.pretty ? JSON.stringify(value, undefined, 2) : JSON.stringify(value);
    }
}
function bundleOf(mapped, type) {
    return type === 'collection' ? collectionBundle(mapped) : { ...transactionBundle(mapped), type };
}
const sharedLine = (resource) => ({
    type: resource.resourceType,
    id: resource.id ?? '',
    line: `${JSON.stringify(resource)}\n`,
});
function countsOf(mapped, life) {
    const counts = noCounts();
    counts.people = 1;
    counts.deceased = life.life.died === undefined ? 0 : 1;
    for (const { resourceType } of mapped.resources)
        counts.resources[resourceType] = (counts.resources[resourceType] ?? 0) + 1;
    for (const [kind, n] of Object.entries(mapped.notWritten))
        counts.notWritten[kind] = n;
    return counts;
}
function located(error) {
    const { file, line, column } = error.origin;
    return file === '' ? error.message : `${file}:${line}:${column} ${error.message}`;
}
//# sourceMappingURL=producer.js.map