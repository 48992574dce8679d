import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { AS_OF, freshFolder, lifecourse } from '../cli/run.ts';
import { leaveOut, needs } from '../left-out.ts';
import { type Ended, MAIN, started, withoutWarnings, writtenFiles } from './started.ts';
import { expectBeginnings, expectWhole } from './whole.ts';

const STACK = /\n\s+at .*:\d+:\d+/;
const BOTH = ['--format', 'bundle', '--format', 'ndjson'];
const people = (n: number): string[] => ['generate', '--population', `${n}`, ...AS_OF, '--workers', '2'];
const generate = (output: string, n: number, ...more: string[]): string[] => [
  ...people(n),
  '--output',
  output,
  ...more,
];

/** Runs text as a POSIX shell does; `"$@"` in it is our command line. */
const shell = (text: string, args: readonly string[] = [], name = 'sh'): Ended => {
  const ran = spawnSync(name, ['-c', text, name, process.execPath, MAIN, ...args], { encoding: 'utf8' });
  return { status: ran.status, signal: ran.signal, out: ran.stdout, err: withoutWarnings(ran.stderr) };
};

/** A folder with one module of that text. */
function moduleOf(name: string, text: string): string {
  const root = mkdtempSync(join(tmpdir(), 'lifecourse-modules-'));
  writeFileSync(join(root, `${name}.yaml`), text);
  return root;
}

describe('a disk that is full', () => {
  const complete = freshFolder();
  beforeAll(() => {
    expect(lifecourse(generate(complete, 25, '--format', 'ndjson')).status).toBe(0);
  }, 60_000);

  /** Runs into a file system of so many MB, which only that process sees; undefined where the machine allows none. */
  function onSmallDisk(megabytes: number, args: readonly string[]): (Ended & { readonly saved: string }) | undefined {
    const disk = mkdtempSync(join(tmpdir(), 'lifecourse-disk-'));
    const saved = join(mkdtempSync(join(tmpdir(), 'lifecourse-saved-')), 'out');
    const mount = `mount -t tmpfs -o size=${megabytes}m none ${disk}`;
    const script = `${mount} && { "$@" --output ${disk}/out; s=$?; cp -r ${disk}/out ${saved}; exit $s; }`;
    const flags = ['-m', '-Urm'].find((each) => spawnSync('unshare', [each, 'sh', '-c', mount]).status === 0);
    if (flags === undefined) return undefined;
    return { ...shell(`unshare ${flags} sh -c '${script}' sh "$@"`, args), saved };
  }

  it.for([
    ['bundles', ['--format', 'bundle']],
    ['NDJSON', ['--format', 'ndjson']],
    ['both', BOTH],
  ] as const)('keeps whole %s, and says so', ([_, formats], context) => {
    const ran = onSmallDisk(4, [...people(25), ...formats]);
    if (ran === undefined) leaveOut(context, 'this machine lets nobody mount a tmpfs');
    expect(ran.err).toMatch(/^lifecourse: cannot write to .*: the disk is full \(ENOSPC\); what is written is whole/m);
    expect(ran.err).not.toMatch(STACK);
    expect(ran.status, ran.err).toBe(1);
    const { complete: all, counts } = expectWhole(ran.saved);
    expect(all).toBe(false);
    expect(counts.people).toBeGreaterThan(0);
    expect(counts.people).toBeLessThan(25);
    expectBeginnings(ran.saved, complete);
  });

  it('or a file at its limit, cuts NDJSON back to a whole person', () => {
    const output = freshFolder();
    const ran = shell('ulimit -f 1000; exec "$@"', generate(output, 25, '--format', 'ndjson'));
    expect(ran.err).toMatch(/^lifecourse: cannot write to .*: the file has grown to its limit/m);
    expect(ran.status, ran.err).toBe(1);
    const { complete: all, counts } = expectWhole(output);
    expect(all).toBe(false);
    expect(counts.people).toBeGreaterThan(0);
    expectBeginnings(output, complete);
  });
});

describe('an output folder that goes away', () => {
  it.each([
    ['bundles', 'bundle'],
    ['NDJSON', 'ndjson'],
  ])('ends a run of %s', async (_, format) => {
    const output = freshFolder();
    const run = started(generate(output, 5000, '--format', format));
    await writtenFiles(output, 3, run);
    renameSync(output, `${output}-away`);
    rmSync(`${output}-away`, { recursive: true, force: true });
    const { status, err } = await run.ended;
    expect(err).toMatch(/^lifecourse: cannot write to .*: the folder is gone[^;]*\n$/);
    expect(status).toBe(1);
    expect(existsSync(output)).toBe(false);
  });
});

describe('a reader that closes the pipe', () => {
  /** The status of the command at the head of a pipe, and what it says. */
  const piped = (reader: string, args: readonly string[]): Ended =>
    shell(`"$@" | ${reader}; exit \${PIPESTATUS[0]}`, args, 'bash');

  it('does not trouble explain', () => {
    const ran = piped('head -1', ['explain', '--person', '3', ...AS_OF]);
    expect(ran).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^person 3: .*\n$/) });
  });

  it('leaves check its status', () => {
    expect(piped('true', ['check'])).toMatchObject({ status: 0, err: '' });
    const broken = moduleOf('broken', 'module: broken\ntitle: [\n');
    expect(piped('true', ['check', broken])).toMatchObject({ status: 1, err: expect.stringMatching(/yaml-syntax/) });
  });

  it.each([
    ['stdout', '"$@" | true'],
    ['stderr', '"$@" 2>&1 >/dev/null | true'],
    ['both', '"$@" 2>&- >&-'],
  ])('lets generate finish without %s', (_, text) => {
    const output = freshFolder();
    const ran = shell(`${text}; exit \${PIPESTATUS[0]}`, generate(output, 3), 'bash');
    expect(ran).toMatchObject({ status: 0, out: '' });
    expect(expectWhole(output)).toMatchObject({ complete: true, counts: { people: 3 } });
  });

  it('is not a disk that is full, which is told', (context) => {
    needs(context, '/dev/full');
    const ran = shell('"$@" >/dev/full', ['modules']);
    expect(ran).toMatchObject({ status: 1, err: expect.stringMatching(/^lifecourse: cannot write to stdout: ENOSPC/) });
  });
});

describe('a worker that dies', () => {
  /** For half of the people an endless stream of observations: more than the memory that a worker has. */
  const flood = moduleOf(
    'flood',
    `module: flood
title: Flood
codes:
  pain: { system: loinc, code: "72514-3", display: "Pain severity - 0-10 verbal numeric rating [Score] - Reported" }
states:
  start:
    wait: 10 years
    then: [{ when: sex = female, to: more }, { to: done }]
  more:
    do:
      - observe: { code: pain, category: survey, value: 1, unit: "{score}" }
    then: pause
  pause:
    wait: 5 minutes
    then: [{ when: age > 100, to: done }, { to: more }]
  done: { end: true }
`,
  );

  it.each([
    ['bundles', ['--format', 'bundle']],
    ['both', BOTH],
  ])('ends the run of %s with what is complete, and names whom it was at', (_, formats) => {
    const output = freshFolder();
    const ran = lifecourse(
      generate(output, 40, '--no-library', '--modules', flood, '--seed', 'flood', '--worker-memory', '64', ...formats),
    );
    expect(ran.err).toMatch(/^lifecourse: the worker at person \d+ has died: it needs more memory .*--worker-memory/m);
    expect(ran.err).toMatch(/\n {2}replay: .* explain --person \d+ --seed flood .*--no-library/);
    expect(ran.err).not.toMatch(STACK);
    expect(ran.status).toBe(70);
    const { complete, counts } = expectWhole(output);
    expect(complete).toBe(false);
    expect(counts.people).toBeGreaterThan(0);
  });
});

describe('a person who fails', () => {
  /** Runs twelve people of whom some fail: the others are there, and it is said why each failed and how to see it. */
  function someFail(module: string, ...more: string[]): { readonly said: string; readonly replay: string[] } {
    const output = freshFolder();
    const ran = lifecourse(generate(output, 12, '--no-library', '--modules', module, ...more));
    expect(ran.status, ran.err).toBe(70);
    expect(ran.err).not.toMatch(STACK);
    expect(expectWhole(output).complete).toBe(false);
    const told = [
      ...ran.err.matchAll(/^lifecourse: person (\d+) was not written: (.*)\n {2}replay: .* (explain .*)$/gm),
    ];
    const written = readdirSync(join(output, 'fhir')).map((name) => Number(name.slice(0, 8)));
    const failed = told.map(([, index]) => Number(index));
    expect(failed.length).toBeGreaterThan(0);
    expect([...written, ...failed].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => i));
    return { said: told[0]![2]!, replay: told[0]![3]!.split(' ') };
  }

  it('by a module, leaves the others; its place is named, also by the command that replays it', () => {
    const endless = moduleOf(
      'endless',
      `module: endless
title: A loop without time that only a run can find
states:
  start:
    wait: 30 years
    then: [{ when: sex = female, to: here }, { to: done }]
  here:
    wait_for: age >= 20
    then: there
  there:
    wait_for: age >= 20
    then: here
  done: { end: true }
`,
    );
    const { said, replay } = someFail(endless);
    expect(said).toMatch(/endless\.yaml:\d+:3 a loop that takes no simulated time: person \d+, module endless, state /);
    expect(lifecourse(replay)).toMatchObject({ status: 70, err: `lifecourse: ${said}\n` });
  });

  it('validation, leaves the others; the command that shows that person is printed', () => {
    const infinite = moduleOf(
      'infinite',
      `module: infinite
title: A value that no decimal can hold
codes:
  check_up: { system: snomed, code: "162673000", display: General examination of patient (procedure) }
  pain: { system: loinc, code: "72514-3", display: "Pain severity - 0-10 verbal numeric rating [Score] - Reported" }
states:
  start:
    wait: 1 year
    then: [{ when: sex = female, to: visit }, { to: done }]
  visit:
    encounter: { class: ambulatory, reason: check_up }
    do:
      - observe: { code: pain, category: survey, value: 1 / (age - age), unit: "{score}" }
    then: done
  done: { end: true }
`,
    );
    const { said, replay } = someFail(infinite, '--years-of-history', '0');
    expect(said).toMatch(/^a fault of ours: invalid FHIR at \S+: invalid-value: Infinity is no decimal/);
    const replayed = lifecourse(replay);
    expect(replayed).toMatchObject({ status: 70, err: `lifecourse: ${said}\n` });
    expect(replayed.out).toMatch(/Infinity/);
  });
});
