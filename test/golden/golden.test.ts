import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshFolder } from '../cli/run.ts';
import { leaveOut } from '../left-out.ts';

/** What is hashed. After a change that is meant to change output: `npm run golden`. */
const RUN = [
  '--population',
  '50',
  '--seed',
  'golden',
  '--as-of',
  '2026-01-01',
  '--format',
  'bundle',
  '--format',
  'ndjson',
];
const GOLDEN = 'sha256sums.txt';
const CLOCK = pathToFileURL(resolve('test/golden/later-clock.mjs')).href;

interface Place {
  readonly node?: readonly string[];
  readonly workers?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

const HERE = [process.execPath];
const NODE_22 = ['npx', '-y', '-p', 'node@22', 'node'];

function run(args: readonly string[], { node = HERE, environment = {} }: Place): string {
  const [program, ...before] = node;
  const ran = spawnSync(program!, [...before, ...args], { encoding: 'utf8', env: { ...process.env, ...environment } });
  expect(ran.status, ran.stderr).toBe(0);
  return ran.stdout.trim();
}

/** Hashes of what a run writes, as sha256sum prints them; the manifest and the list of files among them. */
function hashes(place: Place): string {
  const output = freshFolder();
  run(['dist/cli/main.js', 'generate', ...RUN, '--workers', `${place.workers ?? 2}`, '--output', output], place);
  const names = ['manifest.json', 'files.ndjson', ...readdirSync(join(output, 'fhir')).map((name) => `fhir/${name}`)];
  const line = (name: string): string =>
    `${createHash('sha256')
      .update(readFileSync(join(output, name)))
      .digest('hex')}  ${name}\n`;
  return names.sort().map(line).join('');
}

/** The manifest names the files of all modules, so it changes when a comment of theirs does: not golden, but the same everywhere. */
const withoutManifest = (sums: string): string => sums.replace(/^.*manifest\.json\n/m, '');

describe('the same bytes', () => {
  let here = '';
  beforeAll(() => {
    here = hashes({ workers: 2 });
  }, 60_000);
  const same = (place: Place): void => expect(hashes(place)).toBe(here);

  it('as the golden hashes of 50 people', async () => {
    expect(here.split('\n').length).toBeGreaterThan(60);
    await expect(withoutManifest(here)).toMatchFileSnapshot(GOLDEN);
  });

  it('for one worker, in another time zone', () => {
    const place = { workers: 1, environment: { TZ: 'Pacific/Chatham' } };
    expect(run(['-p', 'new Date(0).getHours()'], place)).toBe('12');
    same(place);
  });

  it('for three workers, in the locale tr_TR', () => {
    const place = { workers: 3, environment: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' } };
    expect(run(['-p', 'Intl.NumberFormat().format(1234.5)'], place)).toBe('1.234,5');
    same(place);
  });

  it('three years later', () => {
    const place = { environment: { NODE_OPTIONS: `--import=${CLOCK}` } };
    const later = Number(run(['-p', 'new Date().getTime()'], place));
    expect((later - Date.now()) / (365.25 * 24 * 3_600_000)).toBeCloseTo(3, 1);
    same(place);
  });

  it('on Node 22', (ctx) => {
    const [npx, ...args] = NODE_22;
    const version = spawnSync(npx!, [...args, '--version'], { encoding: 'utf8', timeout: 45_000 }).stdout;
    if (!version?.startsWith('v22.')) leaveOut(ctx, 'npx cannot fetch Node 22 here');
    same({ node: NODE_22 });
  });
});
