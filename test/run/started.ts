import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const MAIN = resolve('dist/cli/main.js');

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Without the count of warnings about modules, which are no matter of a run. */
export const withoutWarnings = (err: string): string => err.replace(/^\d+ warnings? about modules.*\n/m, '');

/** A command that runs beside the test. */
export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

export function started(args: readonly string[]): Started {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  const ended = new Promise<Ended>((done) =>
    child.on('close', (status, signal) => done({ status, signal, out, err: withoutWarnings(err) })),
  );
  return { process: child, ended };
}

/** Waits until a run has written so many files. */
export async function writtenFiles(output: string, count: number, { process }: Started): Promise<void> {
  const folder = join(output, 'fhir');
  while (!existsSync(folder) || readdirSync(folder).length < count) {
    if (process.exitCode !== null) throw new Error('the run has ended before it was to be disturbed');
    await pause(5);
  }
}
