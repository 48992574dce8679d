import { addCounts, noCounts, writeFileList, writeManifest } from './manifest.js';
import { NdjsonSink } from './ndjson-sink.js';
import { asFolderError, OutputFolderError, prepareFolder } from './output-folder.js';
import { openPool, WorkerDiedError } from './pool.js';
/** People a batch: enough to hide the cost of a message, few enough to share out and to stop soon. */
const LARGEST_BATCH = 25;
/**
 * People to files. The folder is made ready first (throws OutputFolderError); whatever happens then, files that are
 * there are whole, all NDJSON files end at the same person, and the manifest says whether the run is complete.
 */
export async function generateFiles(job, hooks = {}) {
    const { options, sources } = job;
    prepareFolder(options.output);
    writeManifest(options, sources, noCounts(), false);
    const workers = Math.min(options.workers, Math.max(1, options.population));
    const pool = openPool({ program: job.program, options }, workers);
    const collected = new Collected(options.formats.includes('ndjson') ? new NdjsonSink(options.output) : undefined);
    let stopped = await drive(pool, options.population, collected, hooks).catch((error) => stopOf(error, options.output));
    await pool.close();
    try {
        collected.close();
        writeFileList(options.output, collected.files);
        writeManifest(options, sources, collected.counts, stopped === undefined && collected.faults.length === 0);
    }
    catch (error) {
        stopped ??= stopOf(error, options.output);
    }
    const { counts, files, faults } = collected;
    return { counts, files, faults, ...(stopped && { stopped }) };
}
function stopOf(error, output) {
    const known = asFolderError(error, output);
    if (known instanceof OutputFolderError)
        return { by: 'output', message: known.message };
    if (known instanceof WorkerDiedError)
        return { by: 'worker', message: known.message };
    throw known;
}
/** Batches in the order of people, a few more in the air than there are workers. */
async function drive(pool, population, collected, hooks) {
    const size = Math.max(1, Math.min(LARGEST_BATCH, Math.ceil(population / (pool.size * 4))));
    const inTheAir = [];
    let next = 0;
    let stop;
    while (inTheAir.length > 0 || (next < population && stop === undefined)) {
        while (stop === undefined && next < population && inTheAir.length < pool.size * 2) {
            const range = { from: next, to: Math.min(population, next + size) };
            inTheAir.push(pool.run(range));
            inTheAir.at(-1).catch(() => undefined);
            next = range.to;
        }
        const batch = await inTheAir.shift();
        collected.add(batch);
        hooks.onProgress?.(batch.to, Object.values(collected.counts.resources).reduce((a, b) => a + b, 0));
        if (batch.unwritable !== undefined)
            stop ??= { by: 'output', message: batch.unwritable };
        if (hooks.interrupted?.())
            stop ??= { by: 'user', message: `interrupted after ${collected.counts.people} people` };
    }
    return stop;
}
/** What has come back, in the order of people. */
class Collected {
    counts = noCounts();
    files = [];
    faults = [];
    #sink;
    constructor(sink) {
        this.#sink = sink;
    }
    add(batch) {
        this.#sink?.write(batch);
        this.files.push(...batch.files);
        this.faults.push(...batch.faults);
        addCounts(this.counts, batch.counts);
    }
    close() {
        if (this.#sink)
            this.files.push(...this.#sink.close());
    }
}
//# sourceMappingURL=generate.js.map