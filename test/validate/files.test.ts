import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileReport, type ValidateFilesOptions, validateFiles } from '../../src/run/validate-files.ts';
import { lifecourse, MAIN } from '../cli/run.ts';
import { unprivileged } from '../unprivileged.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'validate-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const patient = (id: string): string => `{"resourceType":"Patient","id":"${id}"}`;
const seenBy = (id: string, reference: string): string =>
  `{"resourceType":"Observation","id":"${id}","status":"final","code":{"text":"x"},"subject":{"reference":"${reference}"}}`;

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function reports(paths: string[], options: Partial<ValidateFilesOptions> = {}): Promise<FileReport[]> {
  const found: FileReport[] = [];
  for await (const report of validateFiles(paths, { usCore: 'none', ...options })) found.push(report);
  return found;
}

/** Issues as `file: code line:column`, of errors only. */
async function errors(paths: string[], options: Partial<ValidateFilesOptions> = {}): Promise<string[]> {
  return (await reports(paths, options)).flatMap(({ file, issues }) =>
    issues
      .filter((issue) => issue.severity === 'error')
      .map(({ code, line, column }) => `${relative(folder, file)}: ${code}${line ? ` ${line}:${column}` : ''}`),
  );
}

describe('bad input', () => {
  const cases: [what: string, name: string, content: string | Uint8Array, expected: string][] = [
    ['broken JSON', 'broken.json', '{"resourceType":"Patient",\n "gender": fmale}', 'json-syntax 2:12'],
    ['an empty file', 'empty.json', '', 'file-empty'],
    ['an empty NDJSON', 'empty.ndjson', '\n\n', 'file-empty'],
    ['binary', 'binary.json', Uint8Array.from([0, 159, 146, 150]), 'not-text 1:1'],
    ['other than UTF-8', 'latin.json', Uint8Array.from([0x22, 0xe4, 0x22]), 'not-text 1:1'],
    ['what is not packed', 'plain.json.gz', patient('a'), 'file-unreadable'],
    ['a pack cut short', 'cut.json.gz', gzipSync(patient('a'.repeat(64))).subarray(0, 30), 'file-unreadable'],
    ['depth of 10,000', 'deep.json', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'too-deep 1:501'],
    ['a long line', 'long.json', JSON.stringify('x'.repeat(5000)), 'too-large 1:1'],
  ];
  for (const [what, name, content, expected] of cases) {
    it(`${what} is an issue of its file`, async () => {
      expect(
        await errors([put(`bad/${name}`, content)], {
          maxBytes: 25_000 > content.length && !name.startsWith('long') ? 25_000 : 1000,
        }),
      ).toEqual([`bad/${name}: ${expected}`]);
    });
  }

  it('does not keep the other files from being checked', async () => {
    put('many/a.json', '{');
    put('many/b.json', patient('b'));
    const found = await reports([join(folder, 'nowhere'), join(folder, 'many')]);
    expect(found.map((r) => [relative(folder, r.file), r.resources, r.issues.map((i) => i.code)])).toEqual([
      ['nowhere', 0, ['file-not-found']],
      ['many/a.json', 0, ['json-syntax']],
      ['many/b.json', 1, []],
    ]);
  });

  it('without permission is said to be so', (ctx) => {
    const path = put('locked/a.json', patient('a'));
    chmodSync(folder, 0o755);
    const validated = () =>
      lifecourse(['validate', path, '--us-core', 'none', '--json'], {}, undefined, unprivileged(ctx, MAIN));
    chmodSync(path, 0o444);
    expect(validated()).toMatchObject({ status: 0 });
    chmodSync(path, 0);
    const { status, out } = validated();
    expect(status).toBe(1);
    expect(out).toMatch(/file-unreadable/);
  });

  it('of a folder without FHIR is said to be so', async () => {
    mkdirSync(join(folder, 'none'));
    expect(await errors([join(folder, 'none')])).toEqual(['none: file-not-found']);
  });
});

describe('NDJSON', () => {
  it('goes on after a bad line, and counts lines', async () => {
    const path = put('lines/x.ndjson', `${patient('a')}\n{bad}\n\n${patient('b c')}\n`);
    expect(await errors([path])).toEqual(['lines/x.ndjson: json-syntax 2:2', 'lines/x.ndjson: invalid-value 4:27']);
  });

  it('skips a line that is too long, without holding it', async () => {
    const path = put('lines/long.ndjson', `${patient('a')}\n${patient('x'.repeat(300_000))}\n${patient('?')}\n`);
    expect(await errors([path], { maxBytes: 1000 })).toEqual([
      'lines/long.ndjson: too-large 2:1',
      'lines/long.ndjson: invalid-value 3:27',
    ]);
  });

  it('is followed from file to file of a folder', async () => {
    put('refs/Patient.ndjson', `${patient('a')}\n`);
    put(
      'refs/Observation.ndjson.gz',
      gzipSync([seenBy('1', 'Patient/a'), seenBy('2', 'Patient/b'), seenBy('3', 'Device/7')].join('\n')),
    );
    put('refs/other/Observation.ndjson', seenBy('4', 'Patient/b'));
    expect(await errors([join(folder, 'refs')])).toEqual(['refs/Observation.ndjson.gz: reference-not-found 2:77']);
  });

  it('may not refer by urn', async () => {
    const path = put('urn/x.ndjson', seenBy('1', 'urn:uuid:00000000-0000-4000-8000-000000000000'));
    expect(await errors([path])).toEqual(['urn/x.ndjson: reference-not-found 1:77']);
  });
});

describe('a run', () => {
  it('leaves out what generate puts beside the resources', async () => {
    put('own/manifest.json', '{}');
    put('own/files.ndjson', '{}');
    put('own/.hidden.json', '{}');
    put('own/fhir/a.json', patient('a'));
    expect((await reports([join(folder, 'own')])).map((r) => relative(folder, r.file))).toEqual(['own/fhir/a.json']);
  });

  it('says what is unknown once for all files', async () => {
    const claims = (id: string): string =>
      `{"resourceType":"Patient","id":"${id}","meta":{"profile":["http://x.org/p"]}}`;
    put('said/a.json', claims('a'));
    put('said/b.json', claims('b'));
    expect((await reports([join(folder, 'said')])).map((r) => r.issues.length)).toEqual([1, 0]);
  });

  it('lists no more issues of a file than asked for, and counts the rest', async () => {
    const path = put('much/x.ndjson', `${patient('?')}\n`.repeat(20));
    const [report] = await reports([path], { maxIssues: 5 });
    expect(report?.issues.length).toBe(6);
    expect(report?.issues.at(-1)).toMatchObject({
      severity: 'error',
      message: '15 errors, 0 warnings and 0 notes more were found',
    });
  });

  it('counts the resources of a bundle', async () => {
    const entry = { fullUrl: 'urn:x:y', resource: { resourceType: 'Patient' } };
    const path = put('count/b.json', JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [entry] }));
    expect((await reports([path]))[0]?.resources).toBe(2);
  });
});
