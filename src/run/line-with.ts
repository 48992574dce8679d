import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are looked at together: no file is too large for it, and no line of ours is longer. */
const BLOCK = 16 * 1024 * 1024;

/** The first line of a file of any size that holds the text. Throws the file system's error. */
export function lineWith(path: string, text: string): string | undefined {
  const file = openSync(path, 'r');
  try {
    for (let rest = Buffer.alloc(0); ; ) {
      const block = Buffer.allocUnsafe(BLOCK);
      const read = readSync(file, block);
      const bytes = Buffer.concat([rest, block.subarray(0, read)]);
      const end = read === 0 ? bytes.length : bytes.lastIndexOf('\n') + 1;
      const at = bytes.subarray(0, end).indexOf(text);
      if (at >= 0) return lineAt(bytes.subarray(0, end), at);
      if (read === 0) return undefined;
      rest = bytes.subarray(end);
    }
  } finally {
    closeSync(file);
  }
}

function lineAt(bytes: Buffer, at: number): string {
  const end = bytes.indexOf('\n', at);
  return bytes.toString('utf8', bytes.lastIndexOf('\n', at) + 1, end < 0 ? bytes.length : end);
}
