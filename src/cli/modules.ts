import type { Command } from 'commander';
import { hasErrors } from '../diagnostics/index.ts';
import { loadProgram, type ModuleSelection } from '../run/index.ts';
import type { Console } from './console.ts';
import { printFound } from './found.ts';
import { addModuleOptions } from './selection.ts';
import { EXIT, type ExitStatus } from './usage-error.ts';

export function modulesCommand(parent: Command, console: Console, finish: (status: ExitStatus) => void): void {
  addModuleOptions(parent.command('modules').description('what would run: id, title, file, conditions'))
    .option('--json', 'as JSON')
    .action((flags: ModuleSelection & { json: boolean }) => finish(list(flags, flags.json, console)));
}

function list(selection: ModuleSelection, json: boolean, console: Console): ExitStatus {
  const loaded = loadProgram(selection);
  const rows = loaded.modules.map((module) => ({
    id: module.id,
    title: module.title,
    file: module.file,
    submodule: module.submodule,
    conditions: [...new Set(conditionsOf(loaded.program, module.id))],
  }));
  if (json) console.out(`${JSON.stringify(rows)}\n`);
  else
    for (const row of rows)
      console.out(
        `${row.id.padEnd(36)} ${row.submodule ? '(called) ' : ''}${row.title}\n    ${row.file}\n${row.conditions.map((display) => `    ${display}\n`).join('')}`,
      );
  printFound(loaded, { json }, console);
  return hasErrors(loaded.diagnostics) ? EXIT.problems : EXIT.fine;
}

/** Displays of the conditions that a module can begin or diagnose. */
function conditionsOf(program: ReturnType<typeof loadProgram>['program'], id: string): readonly string[] {
  const code = program?.modules.find((module) => module.id === id)?.code ?? [];
  return code.flatMap((instruction) =>
    instruction.op === 'onset' || instruction.op === 'diagnose' ? [instruction.concept.codings[0].display] : [],
  );
}
