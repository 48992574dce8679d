import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Day } from '../base/index.ts';
import { diagnosticsToJson, hasErrors, summarize } from '../diagnostics/index.ts';
import { assumedParameters, type Module } from '../language/index.ts';
import { type LoadedProgram, loadProgram } from '../run/index.ts';
import type { Console } from './console.ts';
import { counted } from './counted.ts';
import { printFound } from './found.ts';
import { addModuleOptions, day, given, repeated, wholeNumber } from './selection.ts';
import { EXIT, type ExitStatus } from './usage-error.ts';

interface Flags {
  readonly modules: readonly string[];
  readonly library: boolean;
  readonly only: readonly string[];
  readonly simulate: boolean;
  readonly assumed: boolean;
  readonly strict: boolean;
  readonly json: boolean;
  readonly people?: number;
  readonly workers?: number;
  readonly asOf?: Day;
  readonly seed: string;
}

export function checkCommand(parent: Command, console: Console, finish: (status: ExitStatus) => void): void {
  const command = parent
    .command('check')
    .description('all mistakes of modules in one run')
    .argument('[path...]', 'files or folders of modules; our library if none are given', repeated)
    .option('--simulate', "compare a run with the modules' targets")
    .option('--people <n>', 'size of that run (worked out from the tolerances)', wholeNumber(1))
    .option('--seed <text>', 'seed of that run', given, '1')
    .option('--as-of <date>', 'date of that run (today)', day)
    .option('--workers <n>', 'threads of that run (all cores)', wholeNumber(1))
    .option('--assumed', 'list parameters without a source')
    .option('--strict', 'warnings count as errors')
    .option('--json', 'what was found as JSON; with --simulate the comparison');
  addModuleOptions(command).action(async (paths: string[], flags: Flags) => finish(await check(paths, flags, console)));
}

async function check(paths: readonly string[], flags: Flags, console: Console): Promise<ExitStatus> {
  const whole = loadProgram({ modules: [...flags.modules, ...paths], library: flags.library, only: flags.only });
  const loaded = paths.length === 0 ? whole : within(whole, paths);
  if (flags.json && !flags.simulate) console.out(`${JSON.stringify(asJson(loaded, flags))}\n`);
  else printFound(loaded, flags, console);
  if (!flags.json) {
    console.out(`${whatWasRead(loaded)}: ${summarize(loaded.diagnostics)}\n`);
    if (flags.assumed) console.out(assumedText(loaded.modules));
  }
  if (hasErrors(loaded.diagnostics) || (flags.strict && loaded.diagnostics.length > 0)) return EXIT.problems;
  if (!flags.simulate) return EXIT.fine;
  const { compare } = await import('./compare.ts');
  return compare(loaded, flags, console);
}

/** What was found is the result: on stdout, also when it is nothing. */
const asJson = ({ modules, valueSets, diagnostics }: LoadedProgram, { assumed }: Flags): object => ({
  modules: modules.length,
  valueSets: valueSets.length,
  diagnostics: diagnosticsToJson(diagnostics),
  ...(assumed && { assumed: assumedParameters(modules).map(({ path, place, note }) => ({ path, ...place, note })) }),
});

const whatWasRead = ({ modules, valueSets }: LoadedProgram): string =>
  counted(modules.length, 'module') + (valueSets.length > 0 ? `, ${counted(valueSets.length, 'value set')}` : '');

/** Only what was asked about: the library is there for the names that it gives. */
function within(loaded: LoadedProgram, paths: readonly string[]): LoadedProgram {
  const roots = paths.map((path) => resolve(path));
  const asked = (file: string): boolean => roots.some((root) => !relative(root, resolve(file)).startsWith('..'));
  return {
    ...loaded,
    modules: loaded.modules.filter((module) => asked(module.file)),
    valueSets: loaded.valueSets.filter((set) => asked(set.file)),
    diagnostics: loaded.diagnostics.filter((each) => asked(each.file)),
    targets: loaded.targets.filter((target) => asked(target.at.file)),
  };
}

function assumedText(modules: readonly Module[]): string {
  const assumed = assumedParameters(modules);
  const all = modules.reduce((n, module) => n + Object.keys(module.parameters).length, 0);
  const lines = assumed.map(
    ({ path, place, note }) => `${place.file}:${place.line}:${place.column} ${path}${note ? `: ${note}` : ''}\n`,
  );
  const share = all === 0 ? 0 : (100 * assumed.length) / all;
  return `${lines.join('')}${assumed.length} of ${all} parameters are assumed (${share.toFixed(0)} %)\n`;
}
