import type { Job } from './job.ts';
import { type Counts, noCounts, type Sources, writeManifest } from './manifest.ts';
import { asFolderError, OutputFolderError, prepareFolder, releaseFolder } from './output-folder.ts';
import type { PersonResult } from './person-output.ts';
import type { Fault } from './producer.ts';
import { RunOutput } from './run-output.ts';
import { startWorkers, type WorkerDeath, type Workers } from './workers.ts';

export interface GenerateJob extends Job {
  readonly sources: Sources;
  /** Threads that were started while the modules were read. */
  readonly workers?: Workers;
}

export interface GenerateHooks {
  /** After each person, in the order of people. */
  readonly onProgress?: (people: number, resources: number) => void;
  /** Ends the run: each worker finishes whom it has. */
  readonly stop?: AbortSignal;
  /** Ends it in the middle of people, who are then lost. */
  readonly kill?: AbortSignal;
}

export interface GenerateResult {
  readonly counts: Counts;
  /** How many files there are; `files.ndjson` names them. */
  readonly files: number;
  readonly faults: readonly Fault[];
  /** What ended the run early: the folder, a worker, or the user. */
  readonly stopped?: Stop;
}

export interface Stop {
  readonly by: 'output' | 'worker' | 'user';
  readonly message: string;
  /** Who was being simulated, if that may be why. */
  readonly person?: number;
}

/**
 * People to files. The folder is made ready first (throws OutputFolderError); whatever happens then, files that are
 * there are whole, all NDJSON files end at the same person, and the manifest says whether the run is complete.
 */
export async function generateFiles(job: GenerateJob, hooks: GenerateHooks = {}): Promise<GenerateResult> {
  const workers = job.workers ?? startWorkers(job.options);
  try {
    return await new Run(job, workers, hooks).result();
  } finally {
    await workers.terminate();
    releaseFolder(job.options.output);
  }
}

/** One run, from an empty folder to the manifest. */
class Run {
  readonly #job: GenerateJob;
  readonly #workers: Workers;
  readonly #hooks: GenerateHooks;
  readonly #output: RunOutput;
  #stopped: Stop | undefined;

  constructor(job: GenerateJob, workers: Workers, hooks: GenerateHooks) {
    const { options, sources } = job;
    this.#job = job;
    this.#workers = workers;
    this.#hooks = hooks;
    try {
      prepareFolder(options.output, [...(options.people === undefined ? [] : [options.people]), ...options.modules]);
      writeManifest(options, sources, noCounts(), false);
      this.#output = new RunOutput(options);
    } catch (error) {
      throw asFolderError(error, options.output);
    }
  }

  async result(): Promise<GenerateResult> {
    const { program, options, people } = this.#job;
    const release = this.#obeySignals();
    const deaths = await this.#workers.run({ program, options, ...(people && { people }) }, (result) =>
      this.#add(result),
    );
    release();
    if (deaths[0]) this.#stop(stopOfDeath(deaths[0]));
    this.#finish();
    const { counts, files, faults } = this.#output;
    return { counts, files, faults, ...(this.#stopped && { stopped: this.#stopped }) };
  }

  #add(result: PersonResult): void {
    this.#guarded(() => {
      this.#output.add(result);
      if ('unwritable' in result) throw new OutputFolderError(result.unwritable);
    });
    this.#workers.queue.done(this.#output.next);
    this.#hooks.onProgress?.(this.#output.next, this.#output.resources);
  }

  #finish(): void {
    const { options, sources } = this.#job;
    const output = this.#output;
    this.#guarded(() => {
      for (const person of this.#workers.unfinished()) output.removeUnheard(person);
      output.close();
    });
    this.#guarded(() =>
      writeManifest(options, sources, output.counts, this.#stopped === undefined && output.faults.length === 0),
    );
  }

  #stop(stop: Stop): void {
    this.#stopped ??= stop;
    this.#workers.queue.stop();
  }

  /** Does something with files; what the file system refuses ends the run. */
  #guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      const known = asFolderError(error, this.#job.options.output);
      if (!(known instanceof OutputFolderError)) throw known;
      this.#stop({ by: 'output', message: known.message });
    }
  }

  #obeySignals(): () => void {
    const { stop, kill } = this.#hooks;
    const onStop = (): void => this.#stop({ by: 'user', message: 'interrupted' });
    const onKill = (): void => {
      onStop();
      void this.#workers.terminate();
    };
    stop?.addEventListener('abort', onStop);
    kill?.addEventListener('abort', onKill);
    return () => {
      stop?.removeEventListener('abort', onStop);
      kill?.removeEventListener('abort', onKill);
    };
  }
}

const stopOfDeath = ({ person, message }: WorkerDeath): Stop =>
  person === undefined
    ? { by: 'worker', message: `a worker has died: ${message}` }
    : { by: 'worker', message: `the worker at person ${person} has died: ${message}`, person };
