import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Command } from 'commander';
import { moduleTemplate } from '../language/index.ts';
import { asFolderError, LIBRARY, SCHEMA } from '../run/index.ts';
import type { Console } from './console.ts';
import { given } from './selection.ts';
import { EXIT, type ExitStatus, UsageError } from './usage-error.ts';

export function initCommand(parent: Command, console: Console, finish: (status: ExitStatus) => void): void {
  parent
    .command('init')
    .description('write a small module that checks, runs and shows up in the output')
    .argument('<name>', 'its id, for example migraine or neurology/migraine')
    .option('--modules <dir>', 'the folder for it', given, 'my-modules')
    .action((name: string, { modules }: { modules: string }) => finish(init(name, modules, console)));
}

function init(name: string, folder: string, console: Console): ExitStatus {
  if (!/^[a-z][a-z0-9_]*(\/[a-z][a-z0-9_]*)*$/.test(name)) {
    throw new UsageError(
      `"${name}" cannot be the id of a module: small letters, digits and _, starting with a letter; / for folders`,
    );
  }
  const path = join(folder, `${name}.yaml`);
  if (existsSync(path)) throw new UsageError(`${path} is there already: give another name, or remove it`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, moduleTemplate(name, schemaFrom(dirname(path))), { flag: 'wx' });
  } catch (error) {
    console.err(`lifecourse: ${(asFolderError(error, path) as Error).message}\n`);
    return EXIT.problems;
  }
  if (existsSync(join(LIBRARY.root, `${name}.yaml`)))
    console.err(
      `lifecourse: there is a module ${name} in our library: with --modules ${folder} this one runs in its place\n`,
    );
  console.out(
    `${path}\ncheck it:  ${console.called} check ${folder}\nrun it:    ${console.called} generate --modules ${folder} --only ${name}\n`,
  );
  return EXIT.fine;
}

/** The way from a folder to the schema beside the program, with `/` as editors want it. */
const schemaFrom = (folder: string): string => relative(folder, SCHEMA).split(sep).join('/');
