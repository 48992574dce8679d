import { join } from 'node:path';
import { type Counts, sha256, type WrittenFile } from './manifest.ts';
import { asFolderError, bundlePrefix, OutputFolderError, partOf, writeWhole } from './output-folder.ts';
import { isFault, type Produced, type Producer } from './producer.ts';

/** What became of a person, as a worker tells it: written, not written by a fault, or the folder takes no more. */
export type PersonResult = WrittenPerson | { readonly index: number; readonly fault: string } | Unwritable;

export interface WrittenPerson {
  readonly index: number;
  readonly counts: Counts;
  /** The bundle, which is on disk. */
  readonly bundle?: WrittenFile;
  /** What goes to the NDJSON files when it is this person's turn. */
  readonly lines?: readonly Lines[];
}

/** The folder can no longer be written to: the run stops. */
export interface Unwritable {
  readonly index: number;
  readonly unwritable: string;
}

/** NDJSON of one type. */
export interface Lines {
  readonly type: string;
  readonly text: string;
  /** Of a provider, whom other people share: written with the first of them. */
  readonly sharedId?: string;
}

/** Produces people and writes their bundles. Held by one thread, which asks for people in rising order. */
export class PersonWriter {
  readonly #producer: Producer;
  readonly #output: string;
  readonly #part: string;
  /** Providers that went out with an earlier person of this thread, who is in the output before. */
  readonly #sent = new Set<string>();
  #buffer = Buffer.alloc(0);

  constructor(producer: Producer, output: string, worker: number) {
    this.#producer = producer;
    this.#output = output;
    this.#part = partOf(output, worker);
  }

  write(index: number): PersonResult {
    const outcome = this.#producer.produce(index);
    if (isFault(outcome)) return { index, fault: outcome.message };
    try {
      const { counts, bundle } = outcome;
      return {
        index,
        counts,
        ...(bundle !== undefined && { bundle: this.#writeBundle(outcome, bundle) }),
        ...(outcome.lines && { lines: this.#lines(outcome) }),
      };
    } catch (error) {
      const known = asFolderError(error, this.#output);
      if (known instanceof OutputFolderError) return { index, unwritable: known.message };
      throw known;
    }
  }

  #writeBundle(person: Produced, text: string): WrittenFile {
    const name = `${bundlePrefix(person.index)}${person.patientId}.json`;
    const bytes = this.#encoded(text);
    writeWhole(join(this.#output, name), bytes, this.#part);
    return { name, bytes: bytes.length, sha256: sha256(bytes), people: [person.index, person.index] };
  }

  /** In a buffer that is used again for the next person: each with their own would leave 300 kB of garbage. */
  #encoded(text: string): Buffer {
    // No UTF-16 code unit takes more than three bytes.
    if (this.#buffer.length < 3 * text.length) this.#buffer = Buffer.alloc(3 * text.length);
    return this.#buffer.subarray(0, this.#buffer.write(text));
  }

  #lines({ lines = new Map(), shared = [] }: Produced): readonly Lines[] {
    const fresh = shared.filter(({ id }) => !this.#sent.has(id));
    for (const { id } of fresh) this.#sent.add(id);
    return [
      ...fresh.map(({ type, id, line }) => ({ type, sharedId: id, text: line })),
      ...[...lines].map(([type, text]) => ({ type, text })),
    ];
  }
}
