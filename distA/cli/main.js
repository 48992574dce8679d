#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { SelectionError, VERSION } from '../run/index.js';
import { checkCommand } from './check.js';
import { processConsole } from './console.js';
import { explainCommand } from './explain.js';
import { generateCommand } from './generate.js';
import { initCommand } from './init.js';
import { modulesCommand } from './modules.js';
import { EXIT, UsageError } from './usage-error.js';
import { validateCommand } from './validate.js';
/** Runs the command line and returns the exit status. */
async function main(args, console) {
    let status = EXIT.fine;
    const finish = (s) => {
        status = s;
    };
    const program = new Command('lifecourse')
        .description('synthetic patients that people trust: whole lives, simulated from modules, as FHIR R4')
        .version(VERSION)
        .exitOverride()
        .configureOutput({ writeOut: console.out, writeErr: console.err })
        .showHelpAfterError('(lifecourse --help shows the commands; lifecourse COMMAND --help its options)');
    for (const add of [generateCommand, validateCommand, checkCommand, explainCommand, initCommand, modulesCommand])
        add(program, console, finish);
    for (const command of program.commands)
        command.exitOverride().configureOutput({ writeOut: console.out, writeErr: console.err });
    try {
        await program.parseAsync(['node', 'lifecourse', ...args]);
        return status;
    }
    catch (error) {
        return failed(error, args, console);
    }
}
function failed(error, args, console) {
    if (error instanceof CommanderError)
        return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    if (error instanceof UsageError || error instanceof SelectionError) {
        console.err(`lifecourse: ${error.message}\n`);
        return EXIT.usage;
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.err(`lifecourse: this is a fault of ours; please report it with the command that shows it.\n  command: lifecourse ${args.join(' ')}\n${text}\n`);
    return EXIT.ourFault;
}
// A reader that has seen enough closes the pipe: nobody is there to be told.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? EXIT.fine : EXIT.ourFault));
process.exitCode = await main(process.argv.slice(2), processConsole());
//# sourceMappingURL=main.js.map