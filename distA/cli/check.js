import { relative, resolve } from 'node:path';
import { invariant } from '../base/index.js';
import { hasErrors, summarize } from '../diagnostics/index.js';
import { assumedParameters } from '../language/index.js';
import { usPack } from '../population/us/index.js';
import { loadProgram } from '../run/index.js';
import { createSimulation } from '../simulate/index.js';
import { compareTargets, MEASURED_YEARS, reportTargets } from '../targets/index.js';
import { printFound } from './found.js';
import { addModuleOptions, day, wholeNumber } from './selection.js';
import { today } from './today.js';
import { EXIT } from './usage-error.js';
export function checkCommand(parent, console, finish) {
    const command = parent
        .command('check')
        .description('all mistakes of modules in one run')
        .argument('[path...]', 'files or folders of modules; our library if none are given')
        .option('--simulate', "compare a run with the modules' targets", false)
        .option('--people <n>', 'size of that run (worked out from the tolerances)', wholeNumber(1))
        .option('--seed <text>', 'seed of that run', '1')
        .option('--as-of <date>', 'date of that run (today)', day)
        .option('--assumed', 'list parameters without a source', false)
        .option('--strict', 'warnings count as errors', false)
        .option('--json', 'diagnostics as JSON', false);
    addModuleOptions(command).action(async (paths, flags) => finish(await check(paths, flags, console)));
}
async function check(paths, flags, console) {
    const whole = loadProgram({ modules: [...flags.modules, ...paths], library: flags.library, only: flags.only });
    const loaded = paths.length === 0 ? whole : within(whole, paths);
    printFound(loaded, flags, console);
    if (!flags.json)
        console.out(`${counted(loaded.modules.length, 'module')}, ${counted(loaded.valueSets.length, 'value set')}: ${summarize(loaded.diagnostics)}\n`);
    if (flags.assumed)
        console.out(assumedText(loaded.modules));
    if (hasErrors(loaded.diagnostics) || (flags.strict && loaded.diagnostics.length > 0))
        return EXIT.problems;
    return flags.simulate ? compare(loaded, flags, console) : EXIT.fine;
}
const counted = (n, what) => `${n} ${what}${n === 1 ? '' : 's'}`;
/** Only what was asked about: the library is there for the names that it gives. */
function within(loaded, paths) {
    const roots = paths.map((path) => resolve(path));
    const asked = (file) => roots.some((root) => !relative(root, resolve(file)).startsWith('..'));
    return {
        ...loaded,
        modules: loaded.modules.filter((module) => asked(module.file)),
        valueSets: loaded.valueSets.filter((set) => asked(set.file)),
        diagnostics: loaded.diagnostics.filter((each) => asked(each.file)),
        targets: loaded.targets.filter((target) => asked(target.at.file)),
    };
}
function assumedText(modules) {
    const assumed = assumedParameters(modules);
    const all = modules.reduce((n, module) => n + Object.keys(module.parameters).length, 0);
    const lines = assumed.map(({ path, place, note }) => `${place.file}:${place.line}:${place.column} ${path}${note ? `: ${note}` : ''}\n`);
    const share = all === 0 ? 0 : (100 * assumed.length) / all;
    return `${lines.join('')}${assumed.length} of ${all} parameters are assumed (${share.toFixed(0)} %)\n`;
}
function compare({ program, targets }, { seed, people, asOf, json }, console) {
    invariant(program !== undefined, 'modules without errors give a program');
    const day = asOf ?? today();
    const options = { program, pack: usPack, seed, roster: day, asOf: day, yearsOfHistory: MEASURED_YEARS };
    const comparison = compareTargets(targets, {
        simulate: (hooks) => createSimulation({ ...options, ...hooks }),
        ...(people !== undefined && { people }),
    });
    console.out(json ? `${JSON.stringify(comparison)}\n` : reportTargets(comparison));
    return comparison.results.every(({ verdict }) => verdict === 'met') ? EXIT.fine : EXIT.problems;
}
//# sourceMappingURL=check.js.map