import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppendFile } from './append-file.ts';
import { addCounts, type Counts, noCounts, type WrittenFile } from './manifest.ts';
import { NdjsonSink } from './ndjson-sink.ts';
import type { RunOptions } from './options.ts';
import { bundlePrefix, FILES, removeParts } from './output-folder.ts';
import type { PersonResult, WrittenPerson } from './person-output.ts';
import type { Fault } from './producer.ts';

/** Takes what workers hand in, in any order, and writes it in the order of people. Held by the main thread. */
export class RunOutput {
  readonly counts: Counts = noCounts();
  readonly faults: Fault[] = [];
  readonly #folder: string;
  readonly #list: AppendFile;
  readonly #sink: NdjsonSink | undefined;
  /** Handed in, and not yet their turn. */
  readonly #waiting = new Map<number, PersonResult>();
  #next = 0;
  #resources = 0;
  #files = 0;
  #failed = false;

  /** Throws the file system's error. */
  constructor({ output, formats }: Pick<RunOptions, 'output' | 'formats'>) {
    this.#folder = output;
    this.#list = new AppendFile(join(output, FILES));
    this.#sink = formats.includes('ndjson') ? new NdjsonSink(output) : undefined;
  }

  /** All people before this one are in. */
  get next(): number {
    return this.#next;
  }

  get resources(): number {
    return this.#resources;
  }

  /** How many files there are. */
  get files(): number {
    return this.#files;
  }

  /** Throws what the file system says; then nobody comes after the person before. */
  add(result: PersonResult): void {
    this.#waiting.set(result.index, result);
    for (let turn = this.#turn(); turn; turn = this.#turn()) {
      this.#failed = true;
      this.#take(turn);
      this.#failed = false;
      this.#waiting.delete(this.#next++);
    }
  }

  /** A person of whom nothing was heard, as their thread ended in the middle: they leave no file. */
  removeUnheard(person: number): void {
    if (person >= this.#next && !this.#waiting.has(person)) this.#remove(person);
  }

  /**
   * Ends the files. People who wait behind one who is missing stay if they have only a bundle; with NDJSON nobody comes
   * after the missing one, in bundles neither. Throws what the file system says, when all is closed.
   */
  close(): void {
    const errors: unknown[] = [];
    const attempt = (act: () => void, otherwise: () => void = () => undefined): void => {
      try {
        act();
      } catch (error) {
        errors.push(error);
        otherwise();
      }
    };
    for (const [index, result] of [...this.#waiting].sort(([a], [b]) => a - b)) {
      if (!('counts' in result)) continue;
      const remove = (): void => this.#remove(index);
      if (this.#sink) attempt(remove);
      else attempt(() => this.#take(result), remove);
    }
    for (const file of this.#sink?.close() ?? []) attempt(() => this.#listed(file));
    attempt(() => this.#list.close());
    attempt(() => removeParts(this.#folder));
    if (errors.length > 0) throw errors[0];
  }

  /** Whose turn it is, if they are here. */
  #turn(): Exclude<PersonResult, { unwritable: string }> | undefined {
    const result = this.#failed ? undefined : this.#waiting.get(this.#next);
    return result === undefined || 'unwritable' in result ? undefined : result;
  }

  #take(result: Exclude<PersonResult, { unwritable: string }>): void {
    if ('fault' in result) return void this.faults.push({ index: result.index, message: result.fault });
    this.#write(result);
    addCounts(this.counts, result.counts);
    this.#resources += Object.values(result.counts.resources).reduce((a, b) => a + b, 0);
  }

  #write({ index, bundle, lines }: WrittenPerson): void {
    if (lines) this.#sink?.write(index, lines);
    if (bundle) this.#listed(bundle);
  }

  #listed(file: WrittenFile): void {
    try {
      this.#list.append(`${JSON.stringify(file)}\n`);
    } catch (error) {
      this.#list.rollback();
      throw error;
    }
    this.#list.commit();
    this.#files++;
  }

  #remove(person: number): void {
    const prefix = bundlePrefix(person);
    const folder = join(this.#folder, dirname(prefix));
    if (!existsSync(folder)) return;
    for (const name of readdirSync(folder))
      if (name.startsWith(basename(prefix))) rmSync(join(folder, name), { force: true });
  }
}
