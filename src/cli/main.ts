#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError } from 'commander';
import { FilterError, SelectionError, VERSION } from '../run/index.ts';
import { type Console, processConsole } from './console.ts';
import { watchStreams } from './streams.ts';
import { EXIT, type ExitStatus, UsageError } from './usage-error.ts';

type AddCommand = (parent: Command, console: Console, finish: (status: ExitStatus) => void) => void;

/** Only the command that is asked for is loaded: most need neither the validator nor the places of a country. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  generate: async () => (await import('./generate.ts')).generateCommand,
  validate: async () => (await import('./validate.ts')).validateCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  init: async () => (await import('./init.ts')).initCommand,
  modules: async () => (await import('./modules.ts')).modulesCommand,
};

/** Runs the command line and returns the exit status. */
async function main(args: readonly string[], console: Console): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.fine;
  const finish = (s: ExitStatus): void => {
    status = s;
  };
  const program = new Command('lifecourse')
    .description('synthetic patients that people trust: whole lives, simulated from modules, as FHIR R4')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: console.out, writeErr: console.err })
    .showHelpAfterError(`(${console.called} --help shows the commands; ${console.called} COMMAND --help its options)`);
  const asked = Object.hasOwn(COMMANDS, args[0] ?? '') ? [COMMANDS[args[0]!]!] : Object.values(COMMANDS);
  for (const load of asked) (await load())(program, console, finish);
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeOut: console.out, writeErr: console.err });
  try {
    await program.parseAsync(['node', 'lifecourse', ...args]);
    return status;
  } catch (error) {
    return failed(error, args, console);
  }
}

function failed(error: unknown, args: readonly string[], console: Console): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  const ofOption = error instanceof SelectionError || error instanceof FilterError;
  if (ofOption || error instanceof UsageError) {
    const names = error instanceof SelectionError ? ` (\`${console.called} modules\` lists them)` : '';
    console.err(`lifecourse: ${ofOption ? '--' : ''}${error.message}${names}\n`);
    return EXIT.usage;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.err(
    `lifecourse: this is a fault of ours; please report it with the command that shows it.\n  command: ${console.called} ${args.join(' ')}\n${text}\n`,
  );
  return EXIT.ourFault;
}

// Each thread has V8 compile for itself, a fifth of all work: functions that inline half as much are made sooner and run as fast
// (docs/decisions/running.md).
setFlagsFromString('--max-inlined-bytecode-size-cumulative=460');
watchStreams();
process.exitCode = await main(process.argv.slice(2), processConsole());
