import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, freshFolder, lifecourse } from './run.ts';

const COMMANDS = ['generate', 'validate', 'check', 'explain', 'init', 'modules'];

describe('a newcomer', () => {
  it('can start what was built again: it is executable', () => {
    expect(statSync('dist/cli/main.js').mode & 0o111).toBe(0o111);
  });

  it.each(COMMANDS)('reads the help of %s without JSON in it', (command) => {
    const { out, status } = lifecourse([command, '--help']);
    expect(status).toBe(0);
    expect(out).toContain(`Usage: lifecourse ${command}`);
    expect(out).not.toMatch(/default: (\[\]|false)/);
  });

  it('explains a folder without an id, and is told how to choose a life', () => {
    const output = freshFolder();
    const made = lifecourse(['generate', '--population', '1', '--no-library', ...AS_OF, '--output', output]);
    expect(made.out).toMatch(/^1 person \(\d deceased\), \d+ resources besides their providers, 1 file in /);
    const asked = lifecourse(['explain', output]);
    expect(asked.status).toBe(2);
    const [, id] = /explain \S+ ([0-9a-f-]{36})$/m.exec(asked.err) ?? [];
    const life = lifecourse(['explain', output, id!]);
    expect(life.status, asked.err).toBe(0);
    const lines = life.out.trimEnd().split('\n');
    const last = lifecourse(['explain', output, id!, '--last', '2']).out.trimEnd().split('\n');
    // Who it is, and with whom they live.
    const header = lines.findIndex((line) => /^\d{4}-/.test(line));
    expect(header).toBeLessThanOrEqual(2);
    expect(last).toEqual([...lines.slice(0, header), ...lines.slice(-2)]);
    const since = lifecourse(['explain', output, id!, '--since', '2025-06-01']).out.trimEnd().split('\n');
    expect(since.slice(header)).toEqual(lines.slice(header).filter((line) => line >= '2025-06-01'));
    expect(lifecourse(['explain', tmpdir()]).err).toContain('no manifest of ours');
  });

  it.each([
    [
      ['hypertension', '--person', '1'],
      /^lifecourse: --person tells the life of a person who is drawn, and hypertension asks for something else: leave one out$/m,
    ],
    [['hypertension', '--since', '2020-01-01'], /^lifecourse: --since says nothing about a module; leave it out$/m],
    [
      ['data', 'Patient/1', '--seed', '2'],
      /^lifecourse: --seed cannot be: the manifest in data says which run it was; leave it out$/m,
    ],
  ])('explains two things at once, and is told which word to leave out (%j)', (args, told) => {
    const { status, err } = lifecourse(['explain', ...args]);
    expect(status).toBe(2);
    expect(err).toMatch(told);
  });

  it('compares modules without targets, and is told that nothing was compared', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lifecourse-'));
    const file = join(folder, 'idle.yaml');
    writeFileSync(file, 'module: idle\ntitle: Nothing happens\nstates:\n  start: { end: true }\n');
    const ran = lifecourse(['check', file, '--simulate']);
    expect(ran).toMatchObject({ status: 0, err: 'lifecourse: no target is stated, so nothing was compared\n' });
    expect(ran.out).toBe('1 module: no problems\n');
  });

  it('is told when modules have changed since a folder was written: the life is another one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lifecourse-'));
    const output = freshFolder();
    expect(lifecourse(['init', 'cold', '--modules', 'mine'], {}, folder).status).toBe(0);
    const args = ['--population', '1', '--no-library', '--modules', 'mine', ...AS_OF, '--output', output];
    expect(lifecourse(['generate', ...args], {}, folder).status).toBe(0);
    const id = readdirSync(join(output, 'fhir'))[0]!.slice(9, -5);
    expect(lifecourse(['explain', output, id], {}, folder)).toMatchObject({ status: 0, err: '' });
    const file = join(folder, 'mine/cold.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('values: [7, 3]', 'values: [1, 1]'));
    const { status, err } = lifecourse(['explain', output, id], {}, folder);
    expect(status).toBe(0);
    expect(err).toMatch(/^lifecourse: changed since .* was written: cold\. /);
  });

  it('checks what is not there, and is told what to give', () => {
    const { err, status } = lifecourse(['check', 'nowhere']);
    expect(status).toBe(1);
    expect(err).toContain('there is no such file or folder');
    expect(err).toContain('give the folder or the file');
  });

  it('checks a folder without modules, and is not told that all is well', () => {
    const { err, status } = lifecourse(['check', mkdtempSync(join(tmpdir(), 'lifecourse-'))]);
    expect(status).toBe(1);
    expect(err).toContain('there is no module in it');
  });

  it('writes rates as papers do, and asks for what the body does not have', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lifecourse-'));
    const lines = [
      ...['module: gout', 'title: Gout', 'parameters:'],
      '  incidence: { unit: per 100000 person-years, value: 40, source: assumed, note: Of a paper. }',
      '  delay: { unit: months, value: 6, source: assumed, note: Of another one. }',
      ...['states:', '  visit:', '    encounter: { class: ambulatory }', '    do: [{ measure: uric_acid }]'],
      ...['    then: over', '  over: { end: true }', ''],
    ];
    writeFileSync(join(folder, 'gout.yaml'), lines.join('\n'));
    const { err } = lifecourse(['check', folder]);
    expect(err).toContain('40 in 100,000 a year is 0.0004');
    expect(err).toContain('did you mean "mo"?');
    expect(err).toContain('docs/language.md lists what the body has');
  });

  it('misspells a module, and is told the name', () => {
    const { err, status } = lifecourse(['explain', 'hypertenson']);
    expect(status).toBe(2);
    expect(err).toContain('neither a folder nor a module; did you mean hypertension?');
    expect(lifecourse(['explain', 'hyper*']).status).toBe(2);
  });

  it('gets the result of a check as JSON, also when it is nothing', () => {
    const { out, err } = lifecourse(['check', '--json', '--assumed']);
    const { modules, diagnostics, assumed } = JSON.parse(out);
    expect(modules).toBeGreaterThan(5);
    expect(Array.isArray(diagnostics)).toBe(true);
    expect(assumed[0]).toMatchObject({ path: expect.any(String), file: expect.any(String), line: expect.any(Number) });
    expect(err).toBe('');
    const broken = JSON.parse(lifecourse(['check', 'nowhere', '--json']).out);
    expect(broken.diagnostics[0]).toMatchObject({ code: 'file-unreadable', file: 'nowhere' });
  });

  it('begins a module anywhere, whose first line leads to the schema', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lifecourse-'));
    expect(lifecourse(['init', 'neurology/migraine'], {}, folder).status).toBe(0);
    const file = join(folder, 'my-modules/neurology/migraine.yaml');
    const [, schema] = /\$schema=(\S+)/.exec(readFileSync(file, 'utf8'))!;
    expect(existsSync(join(dirname(file), schema!))).toBe(true);
  });

  it('begins a module that there is, and is told whose place it takes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lifecourse-'));
    expect(lifecourse(['init', 'hypertension'], {}, folder)).toMatchObject({
      status: 0,
      err: 'lifecourse: there is a module hypertension in our library: with --modules my-modules this one runs in its place\n',
    });
    expect(lifecourse(['init', 'migraine'], {}, folder)).toMatchObject({ status: 0, err: '' });
  });

  it('validates one file and reads of one', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'lifecourse-')), 'wrong.json');
    writeFileSync(file, '{"resourceType":"Patient","gender":"woman"}');
    expect(lifecourse(['validate', file]).out).toContain('1 file, 1 resource, 1 error, ');
    expect(lifecourse(['validate', file, '--us-core', '9']).status).toBe(2);
    writeFileSync(file, '# A list\n');
    expect(lifecourse(['validate', file]).out).toContain('wrong.json:1:1 error json-syntax "#" was found');
  });
});
