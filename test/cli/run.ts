import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export const MAIN = join(process.cwd(), 'dist/cli/main.js');

/** Runs the compiled command line as a user would. */
export function lifecourse(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  cwd?: string,
  user: { readonly uid?: number; readonly gid?: number } = {},
): Ran {
  const ran = spawnSync(process.execPath, [MAIN, ...args], {
    ...user,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 28,
    ...(cwd && { cwd }),
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

/** A fresh folder for a test's output. */
export const freshFolder = (): string => join(mkdtempSync(join(tmpdir(), 'lifecourse-')), 'out');

export const AS_OF = ['--as-of', '2026-01-01'];

/** All files of a run with their text. */
export function generatedFiles(args: readonly string[]): { folder: string; files: Record<string, string> } {
  const folder = freshFolder();
  const ran = lifecourse(['generate', ...args, '--output', folder]);
  expect(ran.status, ran.err).toBe(0);
  const names = readdirSync(join(folder, 'fhir')).sort();
  return {
    folder,
    files: Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, 'fhir', name), 'utf8')])),
  };
}
