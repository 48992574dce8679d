import { type Diagnostic, printDiagnostics } from '../diagnostics/index.ts';
import type { Program } from '../engine/index.ts';
import { checkAndCompile } from '../simulate/index.ts';
import { type Candidate, type Chosen, readChosen, type SourceText } from './choose-modules.ts';
import { library } from './library.ts';

/**
 * A folder of modules in memory: path to text, with `/` between folders. `NAME.yaml` is a module of ours, `NAME.json`
 * one of Synthea's, `value-sets/NAME.yaml` a value set, `lookup_tables/NAME.csv` a table that Synthea's modules read.
 */
export type ModuleTexts = Readonly<Record<string, string>>;

/** The mistakes of the modules: `message` has each with its line and a caret. */
export class ModuleError extends Error {
  override readonly name = 'ModuleError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], textOf: (file: string) => string | undefined) {
    super(`the modules have mistakes\n${printDiagnostics(diagnostics, { source: textOf })}`);
    this.diagnostics = diagnostics;
  }
}

export interface ModuleChoice {
  readonly texts: ModuleTexts;
  /** With our own modules; a text of the same path takes the place of ours. Our value sets are there in any case. */
  readonly library: boolean;
  /** Top-level modules to run, by id with `*`; all if empty. */
  readonly only: readonly string[];
}

/** Reads, checks and compiles. Throws ModuleError if a module has a mistake, RangeError if `only` names none or a path
 * has no known extension. */
export function compileTexts(choice: ModuleChoice): { program: Program; warnings: readonly Diagnostic[] } {
  checkPaths(choice.texts);
  const read = readTexts(choice);
  const { program, diagnostics } = checkAndCompile(read.modules, read.valueSets, read.diagnostics);
  if (program === undefined) throw new ModuleError(diagnostics, read.textOf);
  return { program, warnings: diagnostics };
}

const readTexts = ({ texts, library: withLibrary, only }: ModuleChoice): Chosen =>
  readChosen({
    folders: [withLibrary ? modulesIn(library, 'modules/') : [], modulesIn(texts, '')],
    valueSets: [...new Map([...valueSetsIn(library), ...valueSetsIn(texts)].map((set) => [set.id, set])).values()],
    only,
    readTable: (name) => texts[TABLES + name],
  });

const VALUE_SETS = 'value-sets/';
const TABLES = 'lookup_tables/';
const EXTENSIONS = /\.(ya?ml|json|csv)$/;

function checkPaths(texts: ModuleTexts): void {
  const strange = Object.keys(texts).find((path) => !EXTENSIONS.test(path));
  if (strange !== undefined)
    throw new RangeError(
      `modules: the path "${strange}" must end in .yaml, .json or .csv, for example "${strange}.yaml"`,
    );
}

const withoutExtension = (path: string): string => path.replace(/\.[^.]+$/, '');

/** `prefix` stands before the path in messages. */
const modulesIn = (texts: ModuleTexts, prefix: string): readonly Candidate[] =>
  Object.entries(texts)
    .filter(([path]) => !path.startsWith(VALUE_SETS) && !path.startsWith(TABLES))
    .map(([path, text]) => ({
      id: withoutExtension(path),
      file: prefix + path,
      format: path.endsWith('.json') ? 'gmf' : 'lifecourse',
      read: () => text,
    }));

const valueSetsIn = (texts: ModuleTexts): readonly SourceText[] =>
  Object.entries(texts)
    .filter(([path]) => path.startsWith(VALUE_SETS))
    .map(([path, text]) => ({
      id: withoutExtension(path.slice(VALUE_SETS.length)),
      file: path,
      format: 'lifecourse',
      text,
    }));
