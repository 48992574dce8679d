import { createHash } from 'node:crypto';
import { closeSync, fstatSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs';

/** A file that grows by whole steps: what was appended since the last commit can be taken back. */
export class AppendFile {
  readonly #path: string;
  readonly #descriptor: number;
  readonly #hash = createHash('sha256');
  #pending: string[] = [];
  #bytes = 0;

  constructor(path: string) {
    this.#path = path;
    rmSync(path, { force: true });
    // Each write goes to the end, also when what was there has been cut off.
    this.#descriptor = openSync(path, 'a');
  }

  /** Throws the file system's error; a part may then be on disk. */
  append(text: string): void {
    this.#pending.push(text);
    let written = writeSync(this.#descriptor, text);
    if (written === Buffer.byteLength(text)) return;
    // Only a disk that is filling up takes a part: the rest brings the error.
    for (const data = Buffer.from(text); written < data.length; ) written += writeSync(this.#descriptor, data, written);
  }

  commit(): void {
    for (const text of this.#pending) {
      this.#hash.update(text);
      this.#bytes += Buffer.byteLength(text);
    }
    this.#pending = [];
  }

  /** Back to the last commit; a file without one goes away. */
  rollback(): void {
    this.#pending = [];
    if (this.#bytes === 0) rmSync(this.#path, { force: true });
    else ftruncateSync(this.#descriptor, this.#bytes);
  }

  /** Somebody has removed it: what is written goes nowhere. */
  get isGone(): boolean {
    return fstatSync(this.#descriptor).nlink === 0;
  }

  /** Size and hash of what was committed. */
  close(): { readonly bytes: number; readonly sha256: string } {
    closeSync(this.#descriptor);
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }
}
