import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { moduleTemplate } from '../language/index.js';
import { EXIT, UsageError } from './usage-error.js';
export function initCommand(parent, console, finish) {
    parent
        .command('init')
        .description('write a small module that checks, runs and shows up in the output')
        .argument('<name>', 'its id, for example migraine or neurology/migraine')
        .option('--modules <dir>', 'the folder for it', 'my-modules')
        .action((name, { modules }) => finish(init(name, modules, console)));
}
function init(name, folder, console) {
    if (!/^[a-z][a-z0-9_]*(\/[a-z][a-z0-9_]*)*$/.test(name)) {
        throw new UsageError(`"${name}" cannot be the id of a module: small letters, digits and _, starting with a letter; / for folders`);
    }
    const path = join(folder, `${name}.yaml`);
    if (existsSync(path))
        throw new UsageError(`${path} is there already: give another name, or remove it`);
    try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, moduleTemplate(name), { flag: 'wx' });
    }
    catch (error) {
        console.err(`lifecourse: cannot write ${path}: ${error.message}\n`);
        return EXIT.problems;
    }
    console.out(`${path}\ncheck it:  lifecourse check ${folder}\nrun it:    lifecourse generate --modules ${folder} --only ${name}\n`);
    return EXIT.fine;
}
//# sourceMappingURL=init.js.map