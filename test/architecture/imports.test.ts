import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folder of src may import which: the table of docs/architecture.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  diagnostics: ['base'],
  terminology: ['base', 'diagnostics'],
  record: ['base', 'terminology'],
  engine: ['base', 'terminology', 'record'],
  body: ['base', 'terminology', 'record', 'engine'],
  care: ['base', 'terminology', 'record', 'engine', 'body'],
  language: ['base', 'diagnostics', 'terminology', 'engine'],
  compile: ['base', 'diagnostics', 'terminology', 'engine', 'language'],
  states: ['base', 'diagnostics', 'terminology', 'record', 'engine', 'language', 'compile'],
  gmf: ['base', 'diagnostics', 'terminology', 'record', 'engine', 'language', 'states'],
  population: ['base', 'diagnostics', 'terminology', 'record', 'engine', 'body', 'care'],
  simulate: [
    'base',
    'diagnostics',
    'terminology',
    'record',
    'engine',
    'body',
    'care',
    'language',
    'compile',
    'states',
    'gmf',
    'population',
  ],
  fhir: ['base', 'diagnostics', 'terminology', 'record', 'engine'],
  validate: ['base', 'diagnostics', 'terminology'],
  targets: ['base', 'diagnostics', 'record', 'engine', 'simulate'],
  generate: [
    'base',
    'diagnostics',
    'terminology',
    'record',
    'engine',
    'language',
    'gmf',
    'population',
    'simulate',
    'fhir',
    'validate',
  ],
  run: [
    'base',
    'diagnostics',
    'terminology',
    'record',
    'engine',
    'body',
    'care',
    'language',
    'compile',
    'states',
    'gmf',
    'population',
    'simulate',
    'fhir',
    'validate',
    'targets',
    'generate',
  ],
  cli: ['base', 'diagnostics', 'engine', 'record', 'language', 'fhir', 'population', 'simulate', 'targets', 'run'],
};

/** Only these touch files, the clock, the environment or the network. */
const WITH_MACHINE = new Set(['run', 'cli']);

const ROOT = resolve('src');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly type: boolean;
}

const files = (readdirSync(ROOT, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'));
const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '(entry)');

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'/gms)].map(
    ([statement, type, to]) => {
      const names = /\{([^}]*)\}/
        .exec(statement)?.[1]
        ?.split(',')
        .map((n) => n.trim())
        .filter(Boolean);
      const onlyTypes =
        type !== undefined ||
        (names !== undefined &&
          names.length > 0 &&
          !/^(?:import|export)\s+\w+\s*,/.test(statement) &&
          names.every((n) => n.startsWith('type ')));
      return {
        from: file,
        to: to!.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), to!)) : to!,
        type: onlyTypes,
      };
    },
  );
}

const imports = files.flatMap(importsOf);

describe('the import table', () => {
  it('holds for each import statement', () => {
    const wrong = imports
      .filter(({ to }) => files.includes(to))
      .filter(
        ({ from, to }) =>
          folderOf(from) !== folderOf(to) &&
          folderOf(from) !== '(entry)' &&
          !MAY_IMPORT[folderOf(from)]?.includes(folderOf(to)),
      );
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('knows each folder', () => {
    expect(
      [...new Set(files.map(folderOf))].filter((folder) => folder !== '(entry)' && !(folder in MAY_IMPORT)),
    ).toEqual([]);
  });

  it('is without value cycles', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, type } of imports)
      if (!type && files.includes(to)) next.set(from, [...(next.get(from) ?? []), to]);
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') return void cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      state.set(file, 'open');
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('keeps files, clock, environment and chance out of all that is pure', () => {
    const wrong = files
      .filter((file) => !WITH_MACHINE.has(folderOf(file)) && file !== 'node.ts')
      .flatMap((file) => {
        const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
        return [
          /from 'node:/,
          /Math\.random\(/,
          /Date\.now\(/,
          /new Date\(\)/,
          /\bprocess\.(env|argv|exit|cwd|std|hrtime)/,
          /\bfetch\(/,
        ]
          .filter((pattern) => pattern.test(text))
          .map((pattern) => `${file}: ${pattern}`);
      });
    expect(wrong).toEqual([]);
  });
});
