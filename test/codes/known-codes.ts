import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TestContext } from 'vitest';
import { needs } from '../left-out.ts';
import { ROOT } from './used-codes.ts';

/** A code of a list: `system|code`, its display, and where it was seen. */
export interface KnownCode {
  readonly key: string;
  readonly display: string;
  readonly place: string;
}

/** Displays by `system|code`. */
export type Displays = ReadonlyMap<string, readonly string[]>;

/** `system code display place`: seen in public data of others, because no release of these systems is in this repository. */
const KNOWN = join(ROOT, '../shared/terminology/known-codes.tsv.gz');
/** The same for codes that are not there, with where they were looked up. */
const LOOKED_UP = join(ROOT, 'test/codes-looked-up.tsv');

function rows(text: string): KnownCode[] {
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => {
    const [system, code, display, place] = line.split('\t');
    return { key: `${system}|${code}`, display: display!, place: place ?? '' };
  });
}

export function displaysOf(list: readonly KnownCode[]): Displays {
  const displays = new Map<string, string[]>();
  for (const { key, display } of list) {
    const others = displays.get(key);
    if (others === undefined) displays.set(key, [display]);
    else others.push(display);
  }
  return displays;
}

/** Codes that others use, with their displays; a test that needs them is left out where they are not. */
export function knownCodes(context: TestContext): readonly KnownCode[] {
  needs(context, KNOWN);
  return rows(gunzipSync(readFileSync(KNOWN)).toString('utf8'));
}

export const lookedUpCodes = (): readonly KnownCode[] => rows(readFileSync(LOOKED_UP, 'utf8'));
