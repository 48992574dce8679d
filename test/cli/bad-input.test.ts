import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unprivileged } from '../unprivileged.ts';
import { AS_OF, freshFolder, lifecourse, MAIN, type Ran } from './run.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'lifecourse-modules-'));
const STACK = /\n\s+at .*:\d+:\d+/;

/** Writes files into a fresh folder. */
function modules(files: Readonly<Record<string, string>>): string {
  const root = folder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

function refused(args: readonly string[], status: number, ...says: (string | RegExp)[]): void {
  expectRefused(lifecourse(args), status, ...says);
}

function expectRefused(ran: Ran, status: number, ...says: (string | RegExp)[]): void {
  expect(ran.err + ran.out).not.toMatch(STACK);
  for (const text of says) expect(ran.err).toMatch(text);
  expect(ran.status, ran.err).toBe(status);
}

describe('bad usage is status 2 and says what to do', () => {
  it('unknown option, with the nearest one', () =>
    refused(['generate', '--poplation', '3'], 2, /unknown option '--poplation'/, /--population/));
  it('unknown command', () => refused(['generat'], 2, /unknown command 'generat'/, /generate/));
  it('a number that is none', () => refused(['generate', '--population', 'ten'], 2, /whole number/));
  it('more people or years than there can be', () => {
    refused(['generate', '--population', '100000001'], 2, /at most 100000000/);
    refused(['explain', '--person', '4294967296'], 2, /at most 99999999/);
    refused(['generate', '--years-of-history', '100000'], 2, /at most 150/);
  });
  it('a value that is empty, as of a variable that is not set, or the next option in its place', () => {
    for (const option of ['--seed', '--output', '--people', '--modules', '--only', '--state', '--city'])
      for (const [value, says] of [
        ['', /It is empty/],
        [' ', /It is empty/],
        ['--pretty', /It is an option: the value is missing/],
      ] as const)
        refused(['generate', option, value], 2, new RegExp(`option '${option} .*is invalid`), says);
    refused(['generate', '--only', ','], 2, /It is empty/);
    refused(['init', 'cough', '--modules', ''], 2, /It is empty/);
    for (const command of ['validate', 'check', 'explain']) refused([command, ''], 2, /It is empty/);
  });
  it('a date that is none', () => refused(['generate', '--as-of', '2026-02-30'], 2, /YYYY-MM-DD/));
  it('a roster date after the as-of date', () =>
    refused(['generate', '--as-of', '2026-01-01', '--roster', '2026-06-01'], 2, /lies after the as-of date/));
  it('a module that is not there', () =>
    refused(
      ['generate', '--only', 'hypertenson', ...AS_OF, '--output', freshFolder()],
      2,
      /did you mean hypertension\? \(`\S+ .*modules` lists them\)$/m,
    ));
  it('an id that is not in the output', () => {
    const output = freshFolder();
    expect(lifecourse(['generate', '--population', '1', ...AS_OF, '--output', output]).status).toBe(0);
    refused(['explain', output, 'Condition/nothing'], 2, /is in none of the files/);
    for (const part of ['json', '-', 'Patient/0', 'HTEST', 'Patient/final'])
      refused(['explain', output, part], 2, /is in none of the files/);
  });
  it('a folder of ours that is damaged', () => {
    const output = freshFolder();
    expect(lifecourse(['generate', '--population', '1', '--no-library', ...AS_OF, '--output', output]).status).toBe(0);
    const path = join(output, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    const write = (json: unknown): void => writeFileSync(path, JSON.stringify(json));
    write({ lifecourse: manifest.lifecourse });
    for (const id of [[], ['x']]) refused(['explain', output, ...id], 2, /holds no manifest of ours/);
    for (const gone of ['only', 'modules', 'library', 'yearsOfHistory', 'seed', 'asOf']) {
      write({ ...manifest, options: { ...manifest.options, [gone]: undefined } });
      refused(['explain', output, 'x'], 2, /the manifest in .* is damaged/);
    }
    write(manifest);
    rmSync(join(output, 'fhir'), { recursive: true });
    for (const id of [[], ['x']]) refused(['explain', output, ...id], 2, /has lost its folder fhir: generate anew/);
  });
  it('a folder without a manifest', () => refused(['explain', folder(), 'x'], 2, /holds no manifest of ours/));
});

describe('bad modules are status 1, located, and nothing is written', () => {
  const generate = (root: string): string[] => [
    'generate',
    '--no-library',
    '--modules',
    root,
    ...AS_OF,
    '--output',
    freshFolder(),
  ];

  it('a folder that is not there', () =>
    refused(generate('/no/such/folder'), 1, /\/no\/such\/folder:1:1 error file-unreadable/));
  it('a folder that is not there, also when its module is asked for', () =>
    refused([...generate('/no/such/folder'), '--only', 'gout'], 1, /^\/no\/such\/folder:1:1 error file-unreadable/));
  it('a file that cannot be read, and a value set', () => {
    const text = 'module: fine\ntitle: Fine\nstates:\n  a: { end: true }\n';
    for (const name of ['lost.yaml', 'value-sets/lost.yaml']) {
      const root = modules({ 'fine.yaml': text, 'value-sets/.keep': '' });
      symlinkSync(join(root, 'nowhere'), join(root, name));
      refused(generate(root), 1, /lost\.yaml:1:1 error file-unreadable there is no such file or folder/);
    }
  });
  it('a folder that is not there, beside a module that reads a table', () => {
    const state = {
      type: 'Initial',
      lookup_table_transition: [{ transition: 'End', default_probability: 1, lookup_table_name: 't.csv' }],
    };
    const gmf = JSON.stringify({ name: 'Table', states: { Initial: state, End: { type: 'Terminal' } } });
    const args = ['check', '--modules', '/no/such/folder', '--modules', modules({ 'table.json': gmf })];
    refused([...args, '--no-library'], 1, /\/no\/such\/folder:1:1 error file-unreadable/, /t\.csv/);
  });
  it('a file that is no module', () =>
    refused(
      generate(modules({ 'recipe.yaml': 'flour: 500 g\nwater: 350 g\n' })),
      1,
      /recipe\.yaml:1:1 error not-a-module/,
    ));
  it('a file that is none by its name', () =>
    refused(
      ['check', join(modules({ 'notes.txt': 'Some: notes\n' }), 'notes.txt')],
      1,
      /notes\.txt:1:1 error file-unreadable there is no module in it\n.*\.yaml, or \.json of Synthea/,
    ));
  it('broken YAML', () =>
    refused(
      generate(modules({ 'broken.yaml': 'module: broken\ntitle: [\n' })),
      1,
      /broken\.yaml:\d+:\d+ error yaml-syntax/,
    ));
  it('a loop without time', () => {
    const text = 'module: round\ntitle: Round\nstates:\n  a: { then: b }\n  b: { then: a }\n';
    refused(generate(modules({ 'round.yaml': text })), 1, /round\.yaml:4:3 error loop-without-time/);
  });
  it('a missing value set', () => {
    const text =
      'module: lost\ntitle: Lost\nstates:\n  a: { condition_onset: { code: nowhere.code, diagnose: now }, then: b }\n  b: { end: true }\n';
    refused(generate(modules({ 'lost.yaml': text })), 1, /lost\.yaml:4:\d+ error unknown-value-set/);
  });
  it('all mistakes of all files in one run', () => {
    const root = modules({
      'one.yaml': 'module: one\ntitle: One\nstates:\n  a: { wait: 3 dys, then: c }\n  b: { end: true }\n',
      'two.yaml': 'module: tow\ntitle: Two\nstates:\n  a: { end: tru }\n',
    });
    refused(generate(root), 1, /one\.yaml:4/, /two\.yaml:1/);
  });
});

describe('the output folder', () => {
  it('of somebody else is refused and left as it is', () => {
    const root = modules({ 'thesis.txt': 'mine' });
    refused(
      ['generate', '--population', '1', ...AS_OF, '--output', root],
      1,
      /is not empty and holds no manifest of ours/,
    );
    expect(readdirSync(root)).toEqual(['thesis.txt']);
  });
  it('of ours is replaced', () => {
    const output = freshFolder();
    for (const population of ['3', '1'])
      expect(lifecourse(['generate', '--population', population, ...AS_OF, '--output', output]).status).toBe(0);
    expect(readdirSync(join(output, 'fhir'))).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'))).toMatchObject({
      complete: true,
      counts: { people: 1 },
    });
  });
  it('that is a file is refused', () => {
    const root = modules({ 'file.txt': '' });
    refused(['generate', '--population', '1', ...AS_OF, '--output', join(root, 'file.txt')], 1, /cannot write to/);
  });
  it('of ours is not replaced with what the run reads in it', () => {
    const output = freshFolder();
    const people = join(output, 'fhir', 'people.csv');
    expect(lifecourse(['generate', '--population', '1', ...AS_OF, '--output', output]).status).toBe(0);
    writeFileSync(people, 'birth_date,sex\n1980-01-01,female\n');
    const names = readdirSync(join(output, 'fhir'));
    const lies = /people\.csv lies among the files in .* that this run replaces/;
    refused(['generate', '--people', people, ...AS_OF, '--output', output], 1, lies);
    refused(
      ['generate', '--people', join(output, 'link.csv'), ...AS_OF, '--output', output],
      1,
      /link\.csv:1:1 error file-unreadable there is no such file/,
    );
    symlinkSync(people, join(output, 'link.csv'));
    refused(
      ['generate', '--people', join(output, 'link.csv'), ...AS_OF, '--output', output],
      1,
      /link\.csv lies among the files/,
    );
    expect(readdirSync(join(output, 'fhir'))).toEqual(names);
    expect(readdirSync(output)).not.toContain('.lock');
  });
  it('behind a link that leads nowhere is refused', () => {
    const link = join(folder(), 'out');
    symlinkSync('nowhere', link);
    refused(['generate', '--population', '1', ...AS_OF, '--output', link], 1, /a link that leads nowhere \(EEXIST\)/);
  });
  it('below a folder that another run makes at the same moment is made', () => {
    const root = modules({
      'first.mjs': `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { mkdirSync } = fs;
fs.mkdirSync = (...args) => (fs.existsSync(args[0]) || mkdirSync(...args), mkdirSync(...args));
syncBuiltinESMExports();
`,
    });
    const args = ['generate', '--population', '0', '--no-library', ...AS_OF, '--output', join(root, 'a', 'b')];
    const ran = lifecourse(args, { NODE_OPTIONS: `--import=${join(root, 'first.mjs')}` });
    expect(ran.status, ran.err).toBe(0);
  });
  it('with a name that is too long is refused', () =>
    refused(['generate', '--population', '1', ...AS_OF, '--output', 'x'.repeat(300)], 1, /the name is too long/));
  it('without permission is refused', (ctx) => {
    const root = folder();
    chmodSync(root, 0o555);
    const args = ['generate', '--population', '1', ...AS_OF, '--output', join(root, 'out')];
    expectRefused(lifecourse(args, {}, undefined, unprivileged(ctx, MAIN)), 1, /no permission/);
    expect(readdirSync(root)).toEqual([]);
  });
  it('on a device that takes nothing is refused', () =>
    refused(
      ['generate', '--population', '1', ...AS_OF, '--output', '/proc/lifecourse'],
      1,
      /cannot write to \/proc\/lifecourse/,
    ));
});
