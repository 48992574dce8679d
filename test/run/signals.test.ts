import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, freshFolder, lifecourse } from '../cli/run.ts';
import { leaveOut } from '../left-out.ts';
import { MAIN, started, withoutWarnings, writtenFiles } from './started.ts';
import { expectWhole } from './whole.ts';

const MANY = [
  'generate',
  '--population',
  '5000',
  ...AS_OF,
  '--workers',
  '2',
  '--format',
  'bundle',
  '--format',
  'ndjson',
];

describe('an interrupted run', () => {
  it.each([
    ['SIGINT', 1],
    ['SIGTERM', 1],
    ['SIGINT', 2],
  ] as const)('by %s, %i times, keeps whole people', async (signal, times) => {
    const output = freshFolder();
    const run = started([...MANY, '--output', output]);
    await writtenFiles(output, 30, run);
    for (let i = 0; i < times; i++) run.process.kill(signal);
    const { status, err, out } = await run.ended;
    expect(err).toBe(
      'lifecourse: ending with the people in hand; interrupt again to end at once\n' +
        'lifecourse: interrupted; what is written is whole, the manifest says "complete": false\n',
    );
    expect(status).toBe(130);
    const { complete, counts } = expectWhole(output);
    expect(complete).toBe(false);
    expect(counts.people).toBeGreaterThan(0);
    expect(out).toMatch(new RegExp(`^${counts.people} people `));
  });

  it('by SIGKILL, leaves bundles that are whole and a manifest that says complete: false; the next run replaces it', async () => {
    const output = freshFolder();
    const run = started([...MANY, '--output', output]);
    await writtenFiles(output, 30, run);
    run.process.kill('SIGKILL');
    expect((await run.ended).signal).toBe('SIGKILL');
    expect(JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'))).toMatchObject({ complete: false });
    const bundles = readdirSync(join(output, 'fhir')).filter((name) => name.endsWith('.json'));
    for (const name of bundles) JSON.parse(readFileSync(join(output, 'fhir', name), 'utf8'));
    expect(lifecourse(['generate', '--population', '1', ...AS_OF, '--output', output]).status).toBe(0);
    expect(expectWhole(output)).toMatchObject({ complete: true, counts: { people: 1 } });
  });
});

describe('two runs at once', () => {
  it('do not share a folder: the second one is refused and leaves the first one alone', async () => {
    const output = freshFolder();
    const run = started([...MANY, '--output', output]);
    await writtenFiles(output, 5, run);
    const second = lifecourse(['generate', '--population', '1', '--seed', 'other', ...AS_OF, '--output', output]);
    expect(second.err).toMatch(new RegExp(`^lifecourse: another run \\(process ${run.process.pid}\\) writes to `, 'm'));
    expect(second.status).toBe(1);
    run.process.kill('SIGINT');
    expect((await run.ended).status).toBe(130);
    expect(expectWhole(output).options.seed).toBe('1');
    expect(readdirSync(output).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('progress', () => {
  const args = ['generate', '--population', '12', ...AS_OF, '--workers', '2', '--output'];

  it('is shown on a terminal, with rate and time left', (context) => {
    if (spawnSync('script', ['--version']).status !== 0) leaveOut(context, '`script` of util-linux is not here');
    const log = `${freshFolder()}-log`;
    const command = [process.execPath, MAIN, ...args, freshFolder()].join(' ');
    const ran = spawnSync('script', ['-qec', command, log], {
      encoding: 'utf8',
      env: { ...process.env, TERM: 'xterm', COLUMNS: '120', NO_COLOR: undefined },
    });
    expect(ran.status).toBe(0);
    expect(ran.stdout).toMatch(/\d+\/12 people \| \d+ resources \| \d+\/s \| \d+s left/);
    expect(existsSync(log)).toBe(true);
  });

  it('is not shown elsewhere', () => {
    expect(withoutWarnings(lifecourse([...args, freshFolder()]).err)).toBe('');
  });
});
