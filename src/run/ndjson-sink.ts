import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { BatchResult } from './batch.ts';
import type { WrittenFile } from './manifest.ts';
import { FHIR } from './output-folder.ts';

interface OpenFile {
  readonly descriptor: number;
  readonly hash: Hash;
  bytes: number;
}

/** One growing file a resource type. Batches must come in the order of people; a provider is written once. */
export class NdjsonSink {
  readonly #folder: string;
  readonly #files = new Map<string, OpenFile>();
  readonly #seen = new Set<string>();
  #last = -1;

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(batch: BatchResult): void {
    for (const { type, id, line } of batch.shared) {
      if (this.#seen.has(id)) continue;
      this.#seen.add(id);
      this.#append(type, line);
    }
    for (const [type, text] of batch.lines) this.#append(type, text);
    this.#last = batch.to - 1;
  }

  close(): readonly WrittenFile[] {
    return [...this.#files].map(([type, { descriptor, hash, bytes }]) => {
      closeSync(descriptor);
      return { name: `${FHIR}/${type}.ndjson`, bytes, sha256: hash.digest('hex'), people: [0, this.#last] as const };
    });
  }

  #append(type: string, text: string): void {
    const file = this.#files.get(type) ?? this.#open(type);
    const data = Buffer.from(text);
    writeSync(file.descriptor, data);
    file.hash.update(data);
    file.bytes += data.length;
  }

  #open(type: string): OpenFile {
    const file = {
      descriptor: openSync(join(this.#folder, FHIR, `${type}.ndjson`), 'w'),
      hash: createHash('sha256'),
      bytes: 0,
    };
    this.#files.set(type, file);
    return file;
  }
}
