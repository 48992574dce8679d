import type { Command } from 'commander';
import { hasErrors } from '../diagnostics/index.ts';
import {
  choosePeople,
  commandOf,
  type GenerateJob,
  type GenerateResult,
  generateFiles,
  libraryProgram,
  MOST_PEOPLE,
  OutputFolderError,
  type RunOptions,
  readManifest,
  replayOf,
  type Stop,
  startWorkers,
} from '../run/index.ts';
import { typed } from './called.ts';
import { type Console, progressBar } from './console.ts';
import { counted } from './counted.ts';
import { printErrors, printFound, type Verbosity } from './found.ts';
import {
  addOutputOptions,
  addSelectionOptions,
  type OutputFlags,
  runOptions,
  type SelectionFlags,
  wholeNumber,
} from './selection.ts';
import { abortOnSignals } from './signals.ts';
import { today } from './today.ts';
import { EXIT, type ExitStatus } from './usage-error.ts';

type Flags = SelectionFlags & OutputFlags & Verbosity & { readonly workerMemory?: number };

export function generateCommand(parent: Command, console: Console, finish: (status: ExitStatus) => void): void {
  const command = parent.command('generate').description('simulate people and write their records as FHIR R4');
  command.option('--population <n>', 'how many people (10, or all of --people)', wholeNumber(0, MOST_PEOPLE));
  addOutputOptions(addSelectionOptions(command))
    .option('--worker-memory <mb>', 'what a thread may hold, in MB (256)', wholeNumber(16))
    .option('--json', 'the summary as JSON')
    .option('--quiet', 'no progress, no summary')
    .option('--strict', 'a warning about a module ends the run')
    .action(async (flags: Flags) => finish(await generate(runOptions(flags, flags, today()), flags, console)));
}

async function generate(asked: RunOptions, flags: Flags, console: Console): Promise<ExitStatus> {
  const { options, people, source, ...found } = choosePeople(asked);
  // Threads load on the other cores while the modules are read on this one.
  const workers = startWorkers(options, flags.workerMemory);
  try {
    const loaded = libraryProgram(options) ?? (await import('../run/load-program.ts')).loadProgram(options);
    printErrors(loaded, flags, console);
    printFound(found, flags, console);
    const { program, sources, diagnostics } = loaded;
    if (program === undefined || hasErrors([...diagnostics, ...found.diagnostics])) return EXIT.problems;
    if (flags.strict && diagnostics.length > 0) return EXIT.problems;
    const given = { ...(people && { people }), sources: { ...sources, ...(source && { people: source }) } };
    return await write({ program, options, ...given, workers }, flags, console);
  } finally {
    await workers.terminate();
  }
}

async function write(job: GenerateJob, verbosity: Verbosity, console: Console): Promise<ExitStatus> {
  const bar = progressBar(job.options.population, console.terminal && !verbosity.quiet);
  const { stop, kill, release } = abortOnSignals();
  stop.addEventListener('abort', () => {
    bar.stop();
    if (!verbosity.quiet) console.err('lifecourse: ending with the people in hand; interrupt again to end at once\n');
  });
  try {
    const result = await generateFiles(job, {
      onProgress: (n, resources) => stop.aborted || bar.update(n, resources),
      stop,
      kill,
    });
    bar.stop();
    return report(job.options, result, verbosity, console);
  } catch (error) {
    bar.stop();
    if (!(error instanceof OutputFolderError)) throw error;
    console.err(`lifecourse: ${error.message}\n`);
    return EXIT.problems;
  } finally {
    release();
  }
}

function report(options: RunOptions, result: GenerateResult, { json, quiet }: Verbosity, console: Console): ExitStatus {
  const { counts, faults, stopped, files } = result;
  for (const { index, message } of faults.slice(0, 10))
    console.err(
      `lifecourse: person ${index} was not written: ${message}\n  replay: ${typed(console.called, replayOf(options, index))}\n`,
    );
  if (faults.length > 10) console.err(`lifecourse: and ${faults.length - 10} more people\n`);
  if (stopped) console.err(stopText(options, stopped, console.called));
  const resources = Object.values(counts.resources).reduce((a, b) => a + b, 0);
  if (json)
    console.out(
      `${JSON.stringify({ ...counts, files, output: options.output, command: commandOf(options), complete: stopped === undefined && faults.length === 0 })}\n`,
    );
  else if (!quiet)
    console.out(
      `${counts.people === 1 ? '1 person' : `${counts.people} people`} (${counts.deceased} deceased), ${counted(resources, 'resource')} besides their providers, ${counted(files, 'file')} in ${options.output}\nthe same again: ${typed(console.called, commandOf(options))}\n`,
    );
  if (stopped?.by === 'user') return EXIT.interrupted;
  if (faults.length > 0 || stopped?.by === 'worker') return EXIT.ourFault;
  return stopped ? EXIT.problems : EXIT.fine;
}

function stopText(options: RunOptions, { message, person }: Stop, called: string): string {
  const replay = person === undefined ? '' : `  replay: ${typed(called, replayOf(options, person))}\n`;
  const left = readManifest(options.output) ? '; what is written is whole, the manifest says "complete": false' : '';
  return `lifecourse: ${message}${left}\n${replay}`;
}
