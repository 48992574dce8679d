import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Diagnostic, sortDiagnostics } from '../../src/diagnostics/index.ts';
import { readGmf } from '../../src/gmf/index.ts';
import {
  checkModules,
  type Module,
  readModule,
  readValueSet,
  shapeChecker,
  type ValueSet,
} from '../../src/language/index.ts';
import type { CodeBook } from '../../src/terminology/index.ts';
import { words } from './words.ts';

export const FIXTURES = 'test/fixtures/language';

/** Knows one code; about others it says nothing. */
export const book: CodeBook = (system, code) =>
  system === 'snomed' && code === '44054006' ? ['Diabetes mellitus type 2 (disorder)'] : undefined;

const files = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]));

const textOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** All diagnostics of the files of one fixture, with paths relative to it. */
export function diagnosticsOf(folder: string): readonly Diagnostic[] {
  const shapes = shapeChecker();
  const modules: Module[] = [];
  const valueSets: ValueSet[] = [];
  const found: Diagnostic[] = [];
  for (const path of files(folder).filter((each) => /\.(ya?ml|json)$/.test(each))) {
    const text = new TextDecoder().decode(readFileSync(path));
    const file = path.slice(folder.length + 1);
    const id = basename(path).replace(/\.(ya?ml|json)$/, '');
    if (file.endsWith('.json')) {
      const options = {
        vitals: words.engine.vitals,
        readTable: (name: string) => textOf(join(folder, 'lookup_tables', name)),
      };
      const { module, diagnostics } = readGmf(text, file, id, options);
      found.push(...diagnostics);
      if (module) modules.push(module);
    } else if (file.startsWith('value-sets')) {
      const { valueSet, diagnostics } = readValueSet(text, file, id, shapes);
      found.push(...diagnostics);
      if (valueSet) valueSets.push(valueSet);
    } else {
      const { module, diagnostics } = readModule(text, file, id, shapes);
      found.push(...diagnostics);
      if (module) modules.push(module);
    }
  }
  return sortDiagnostics([...found, ...checkModules(modules, valueSets, words, { book, shapes })]);
}

/**
 * Where a fixture says that its mistakes are: a comment `#   ^ code` points to the column above it, `#< code` to the first
 * one. Files that cannot hold comments have their places in `places.txt`.
 */
export function expectedOf(folder: string): readonly string[] {
  return files(folder).flatMap((path) => {
    const lines = new TextDecoder().decode(readFileSync(path)).split('\n');
    if (path.endsWith('places.txt')) return lines.filter((line) => line !== '');
    return marksIn(lines).map((mark) => `${path.slice(folder.length + 1)}:${mark}`);
  });
}

function marksIn(lines: readonly string[]): readonly string[] {
  let marked = 0;
  return lines.flatMap((line, i) => {
    const mark = /^#(?:( *)\^|<) ([a-z0-9-]+)$/.exec(line);
    if (mark === null) marked = i + 1;
    return mark === null ? [] : [`${marked}:${mark[1] === undefined ? 1 : mark[1].length + 2} ${mark[2]}`];
  });
}
