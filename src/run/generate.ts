import type { BatchResult } from './batch.ts';
import { batches } from './batches.ts';
import type { Job } from './job.ts';
import { addCounts, type Counts, noCounts, type WrittenFile, writeFileList, writeManifest } from './manifest.ts';
import type { SourceFile } from './module-files.ts';
import { NdjsonSink } from './ndjson-sink.ts';
import { asFolderError, OutputFolderError, prepareFolder } from './output-folder.ts';
import { openPool, type Pool, WorkerDiedError } from './pool.ts';
import type { Fault } from './producer.ts';

export interface GenerateJob extends Job {
  readonly sources: { readonly modules: readonly SourceFile[]; readonly valueSets: readonly SourceFile[] };
}

export interface GenerateHooks {
  /** After each batch, in the order of people. */
  readonly onProgress?: (people: number, resources: number) => void;
  /** Asked before each batch: true ends the run with what is complete. */
  readonly interrupted?: () => boolean;
}

export interface GenerateResult {
  readonly counts: Counts;
  readonly files: readonly WrittenFile[];
  readonly faults: readonly Fault[];
  /** What ended the run early: the folder, a worker, or the user. */
  readonly stopped?: { readonly by: 'output' | 'worker' | 'user'; readonly message: string };
}

/**
 * People to files. The folder is made ready first (throws OutputFolderError); whatever happens then, files that are
 * there are whole, all NDJSON files end at the same person, and the manifest says whether the run is complete.
 */
export async function generateFiles(job: GenerateJob, hooks: GenerateHooks = {}): Promise<GenerateResult> {
  const { options, sources } = job;
  prepareFolder(options.output);
  writeManifest(options, sources, noCounts(), false);
  const workers = Math.min(options.workers, Math.max(1, options.population));
  const pool = openPool({ kind: 'files', job: { program: job.program, options } }, workers);
  const collected = new Collected(options.formats.includes('ndjson') ? new NdjsonSink(options.output) : undefined);
  let stopped = await drive(pool, options.population, collected, hooks).catch((error: unknown) =>
    stopOf(error, options.output),
  );
  await pool.close();
  try {
    collected.close();
    writeFileList(options.output, collected.files);
    writeManifest(options, sources, collected.counts, stopped === undefined && collected.faults.length === 0);
  } catch (error) {
    stopped ??= stopOf(error, options.output);
  }
  const { counts, files, faults } = collected;
  return { counts, files, faults, ...(stopped && { stopped }) };
}

type Stop = NonNullable<GenerateResult['stopped']>;

function stopOf(error: unknown, output: string): Stop {
  const known = asFolderError(error, output);
  if (known instanceof OutputFolderError) return { by: 'output', message: known.message };
  if (known instanceof WorkerDiedError) return { by: 'worker', message: known.message };
  throw known;
}

/** Collects batches until all people are there or something ends the run. */
async function drive(
  pool: Pool<BatchResult>,
  population: number,
  collected: Collected,
  hooks: GenerateHooks,
): Promise<Stop | undefined> {
  let stop: Stop | undefined;
  for await (const batch of batches(pool, { from: 0, to: population }, () => stop !== undefined)) {
    collected.add(batch);
    hooks.onProgress?.(
      batch.to,
      Object.values(collected.counts.resources).reduce((a, b) => a + b, 0),
    );
    if (batch.unwritable !== undefined) stop ??= { by: 'output', message: batch.unwritable };
    if (hooks.interrupted?.()) stop ??= { by: 'user', message: `interrupted after ${collected.counts.people} people` };
  }
  return stop;
}

/** What has come back, in the order of people. */
class Collected {
  readonly counts: Counts = noCounts();
  readonly files: WrittenFile[] = [];
  readonly faults: Fault[] = [];
  readonly #sink: NdjsonSink | undefined;

  constructor(sink: NdjsonSink | undefined) {
    this.#sink = sink;
  }

  add(batch: BatchResult): void {
    this.#sink?.write(batch);
    this.files.push(...batch.files);
    this.faults.push(...batch.faults);
    addCounts(this.counts, batch.counts);
  }

  close(): void {
    if (this.#sink) this.files.push(...this.#sink.close());
  }
}
