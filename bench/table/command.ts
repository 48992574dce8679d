import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

const MAIN = resolve('dist/cli/main.js');

/** What a run of the command line took, seen from outside. */
export interface Taken {
  readonly seconds: number;
  /** Peak resident memory of the whole process in MB; undefined where there is no /proc. */
  readonly megabytes: number | undefined;
  /** Processor time in seconds, of all threads: what a busy machine does not change much. */
  readonly processor: number | undefined;
  /** From the start until the first bundle stood in the output folder. */
  readonly first: number | undefined;
}

/** Runs the compiled command line as a user does. Throws with what it said if it fails. */
export async function run(args: readonly string[], output?: string): Promise<Taken> {
  const started = performance.now();
  const child = spawn(process.execPath, [MAIN, ...args, ...(output === undefined ? [] : ['--output', output])]);
  let err = '';
  let megabytes: number | undefined;
  let processor: number | undefined;
  let first: number | undefined;
  child.stdout.resume();
  child.stderr.on('data', (data) => {
    err += data;
  });
  const ended = new Promise<number>((done) => child.on('close', () => done(performance.now())));
  while (child.exitCode === null && child.signalCode === null) {
    if (output !== undefined && first === undefined && hasBundle(output)) first = (performance.now() - started) / 1000;
    megabytes = peakOf(child.pid) ?? megabytes;
    processor = processorOf(child.pid) ?? processor;
    // Often while the start is watched, seldom afterwards: to look takes time from what is looked at.
    await Promise.race([ended, pause(output !== undefined && first === undefined ? 2 : 50)]);
  }
  const seconds = ((await ended) - started) / 1000;
  if (child.exitCode !== 0) throw new Error(`lifecourse ${args.join(' ')}: exit status ${child.exitCode}\n${err}`);
  return { seconds, megabytes, processor, first };
}

function hasBundle(output: string): boolean {
  try {
    return readdirSync(join(output, 'fhir')).some((name) => name.endsWith('.json'));
  } catch {
    return false;
  }
}

/** Processor time of a living process; Linux counts it in hundredths of a second. */
function processorOf(pid: number | undefined): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

/** The high-water mark of a living process: it only rises, so the last reading is the peak but for the last moment. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
