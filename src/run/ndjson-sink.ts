import { join } from 'node:path';
import { AppendFile } from './append-file.ts';
import type { WrittenFile } from './manifest.ts';
import { FHIR, folderGone } from './output-folder.ts';
import type { Lines } from './person-output.ts';

/** One growing file a resource type. People come in their order, each whole or not at all; a provider is written once. */
export class NdjsonSink {
  readonly #output: string;
  readonly #files = new Map<string, AppendFile>();
  readonly #seen = new Set<string>();
  #last = -1;

  constructor(output: string) {
    this.#output = output;
  }

  /** If it throws, all files end with the person before. */
  write(person: number, lines: readonly Lines[]): void {
    const touched = new Set<AppendFile>();
    try {
      this.#append(lines, touched);
      for (const file of touched) if (file.isGone) throw folderGone(this.#output);
    } catch (error) {
      for (const file of touched) file.rollback();
      throw error;
    }
    for (const file of touched) file.commit();
    this.#last = person;
  }

  close(): readonly WrittenFile[] {
    const people = [0, this.#last] as const;
    return [...this.#files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, file]) => ({ name: `${FHIR}/${type}.ndjson`, ...file.close(), people }))
      .filter(({ bytes }) => bytes > 0);
  }

  #append(lines: readonly Lines[], touched: Set<AppendFile>): void {
    for (const { type, text, sharedId } of lines) {
      if (sharedId !== undefined) {
        if (this.#seen.has(sharedId)) continue;
        this.#seen.add(sharedId);
      }
      const file = this.#fileOf(type);
      touched.add(file);
      file.append(text);
    }
  }

  #fileOf(type: string): AppendFile {
    const known = this.#files.get(type);
    if (known) return known;
    const file = new AppendFile(join(this.#output, FHIR, `${type}.ndjson`));
    this.#files.set(type, file);
    return file;
  }
}
