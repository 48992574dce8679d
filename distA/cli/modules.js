import { hasErrors } from '../diagnostics/index.js';
import { loadProgram } from '../run/index.js';
import { printFound } from './found.js';
import { addModuleOptions } from './selection.js';
import { EXIT } from './usage-error.js';
export function modulesCommand(parent, console, finish) {
    addModuleOptions(parent.command('modules').description('what would run: id, title, file, conditions'))
        .option('--json', 'as JSON', false)
        .action((flags) => finish(list(flags, flags.json, console)));
}
function list(selection, json, console) {
    const loaded = loadProgram(selection);
    const rows = loaded.modules.map((module) => ({
        id: module.id,
        title: module.title,
        file: module.file,
        submodule: module.submodule,
        conditions: [...new Set(conditionsOf(loaded.program, module.id))],
    }));
    if (json)
        console.out(`${JSON.stringify(rows)}\n`);
    else
        for (const row of rows)
            console.out(`${row.id.padEnd(36)} ${row.submodule ? '(called) ' : ''}${row.title}\n    ${row.file}\n${row.conditions.map((display) => `    ${display}\n`).join('')}`);
    printFound(loaded, { json }, console);
    return hasErrors(loaded.diagnostics) ? EXIT.problems : EXIT.fine;
}
/** Displays of the conditions that a module can begin or diagnose. */
function conditionsOf(program, id) {
    const code = program?.modules.find((module) => module.id === id)?.code ?? [];
    return code.flatMap((instruction) => instruction.op === 'onset' || instruction.op === 'diagnose' ? [instruction.concept.codings[0].display] : []);
}
//# sourceMappingURL=modules.js.map