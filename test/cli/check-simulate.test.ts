import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, freshFolder, lifecourse } from './run.ts';

/** A folder with one module. */
function moduleFolder(text: string): string {
  const folder = freshFolder();
  const file = join(folder, 'm.yaml');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return folder;
}

const simulate = (...args: readonly string[]) =>
  lifecourse(['check', '--simulate', '--people', '60', ...AS_OF, ...args]);

describe('check --simulate', () => {
  it('gives the same figures for 1, 2 and 3 workers', () => {
    const runs = ['1', '2', '3'].map((workers) =>
      simulate('--only', 'acute_respiratory_infection', '--json', '--workers', workers),
    );
    const [one, ...others] = runs.map(({ out }) => out);
    const lines = one!.trim().split('\n');
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ people: 60, results: expect.any(Array) });
    expect(JSON.parse(lines.at(-1)!).results.length).toBeGreaterThan(10);
    for (const other of others) expect(other).toBe(one);
  });

  it.each(['1', '2'])('a life that fails ends it with the place in the module (%s workers)', (workers) => {
    const folder = moduleFolder(`module: m
title: M
attributes: { pause: { type: number, unit: d, initial: 0 } }
states:
  first: { wait: pause, then: second }
  second: { then: first }
targets:
  - { statistic: rate of first, value: 1, tolerance: 1, source: assumed, note: test }
`);
    const ran = simulate('--modules', folder, '--no-library', '--workers', workers);
    expect(ran.status).toBe(70);
    expect(ran.err).toMatch(
      /a life could not be simulated: .*m\.yaml:\d+:\d+ a loop that takes no simulated time: person 0/,
    );
    expect(ran.out).not.toContain('verdict');
  });

  it('met is 0, missed is 1', () => {
    const folder = (value: number): string =>
      moduleFolder(`module: m
title: M
states:
  first: { end: true }
targets:
  - { statistic: share of age >= 0, value: ${value}, tolerance: 0.1, source: assumed, note: test }
`);
    expect(simulate('--modules', folder(1), '--no-library')).toMatchObject({ status: 0, err: '' });
    expect(simulate('--modules', folder(0.5), '--no-library')).toMatchObject({ status: 1, err: '' });
  });
});
