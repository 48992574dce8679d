import { hasErrors } from '../diagnostics/index.js';
import { commandOf, generateFiles, loadProgram, OutputFolderError, replayOf, } from '../run/index.js';
import { progressBar } from './console.js';
import { printErrors } from './found.js';
import { addOutputOptions, addSelectionOptions, runOptions, wholeNumber, } from './selection.js';
import { today } from './today.js';
import { EXIT } from './usage-error.js';
export function generateCommand(parent, console, finish) {
    const command = parent.command('generate').description('simulate people and write their records as FHIR R4');
    command.option('--population <n>', 'how many people', wholeNumber(0), 10);
    addOutputOptions(addSelectionOptions(command))
        .option('--json', 'the summary as JSON', false)
        .option('--quiet', 'no progress, no summary', false)
        .option('--strict', 'a warning about a module ends the run', false)
        .action(async (flags) => finish(await generate(runOptions(flags, flags, today()), flags, console)));
}
async function generate(options, verbosity, console) {
    const loaded = loadProgram(options);
    printErrors(loaded, verbosity, console);
    if (loaded.program === undefined || hasErrors(loaded.diagnostics))
        return EXIT.problems;
    if (verbosity.strict && loaded.diagnostics.length > 0)
        return EXIT.problems;
    const bar = progressBar(options.population, console.terminal && !verbosity.quiet);
    let interrupted = false;
    const interrupt = () => {
        interrupted = true;
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    try {
        const job = { program: loaded.program, options, sources: loaded.sources };
        const result = await generateFiles(job, { onProgress: bar.update, interrupted: () => interrupted });
        bar.stop();
        return report(options, result, verbosity, console);
    }
    catch (error) {
        bar.stop();
        if (!(error instanceof OutputFolderError))
            throw error;
        console.err(`lifecourse: ${error.message}\n`);
        return EXIT.problems;
    }
    finally {
        process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    }
}
function report(options, result, { json, quiet }, console) {
    const { counts, faults, stopped, files } = result;
    for (const { index, message } of faults.slice(0, 10)) {
        console.err(`lifecourse: person ${index} was not written, by a fault of ours: ${message}\n  replay: ${replayOf(options, index)}\n`);
    }
    if (faults.length > 10)
        console.err(`lifecourse: and ${faults.length - 10} more people\n`);
    if (stopped)
        console.err(`lifecourse: ${stopped.message}; what is written is whole, the manifest says "complete": false\n`);
    const resources = Object.values(counts.resources).reduce((a, b) => a + b, 0);
    if (json)
        console.out(`${JSON.stringify({ ...counts, files: files.length, output: options.output, command: commandOf(options), complete: stopped === undefined && faults.length === 0 })}\n`);
    else if (!quiet)
        console.out(`${counts.people} people (${counts.deceased} deceased), ${resources} resources, ${files.length} files in ${options.output}\nthe same again: ${commandOf(options)}\n`);
    if (stopped?.by === 'user')
        return EXIT.interrupted;
    if (faults.length > 0 || stopped?.by === 'worker')
        return EXIT.ourFault;
    return stopped ? EXIT.problems : EXIT.fine;
}
//# sourceMappingURL=generate.js.map