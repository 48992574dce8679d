import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, lifecourse } from './run.ts';

const generate = (args: readonly string[]): string => {
  const output = freshFolder();
  const ran = lifecourse(['generate', '--seed', 'same', '--output', output, ...args]);
  expect(ran.err).toMatch(/^(\d+ warnings? about modules.*\n)?$/);
  expect(ran.status).toBe(0);
  return output;
};

/** All files with their text. */
function contents(root: string): Record<string, string> {
  const names = (readdirSync(root, { recursive: true }) as string[]).filter((name) => /\.(json|ndjson)$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

const bundles = (root: string): Record<string, string> =>
  Object.fromEntries(Object.entries(contents(root)).filter(([name]) => name.startsWith('fhir/')));

/** The same bytes elsewhere (workers, time zone, locale, clock, Node 22): test/golden. */
describe('same seed, same people', () => {
  const base = ['--population', '12', '--as-of', '2026-01-01', '--format', 'bundle', '--format', 'ndjson'];

  it('for more people the first ones stay the same', () => {
    const few = bundles(generate(['--population', '3', '--as-of', '2026-01-01']));
    expect(bundles(generate(['--population', '8', '--as-of', '2026-01-01']))).toMatchObject(few);
  });

  it('a later as-of date has the same people and keeps what was', () => {
    const args = ['--population', '12', '--roster', '2024-01-01'];
    const early = bundles(generate([...args, '--as-of', '2024-01-01']));
    const late = bundles(generate([...args, '--as-of', '2026-01-01']));
    expect(Object.keys(late)).toEqual(Object.keys(early));
    for (const [name, text] of Object.entries(early)) {
      const ids = (json: string): string[] =>
        JSON.parse(json).entry.map(
          (e: { fullUrl: string; resource: { resourceType: string } }) => `${e.resource.resourceType} ${e.fullUrl}`,
        );
      const later = new Set(ids(late[name]!));
      expect(ids(text).filter((id) => !later.has(id))).toEqual([]);
    }
  });

  it('from another folder, the manifest among them', () => {
    const [here, there] = [freshFolder(), freshFolder()];
    const args = ['generate', '--population', '1', '--only', 'hypertension*', '--as-of', '2026-01-01', '--output'];
    expect(lifecourse([...args, here]).status).toBe(0);
    expect(lifecourse([...args, there], {}, tmpdir()).status).toBe(0);
    expect(contents(there)).toEqual(contents(here));
    const { modules } = JSON.parse(contents(there)['manifest.json']!) as { modules: { file: string }[] };
    expect(modules.map(({ file }) => file)).toContain('modules/hypertension.yaml');
  });

  it('the command in the manifest gives the same files', () => {
    const output = generate(base);
    const { command } = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')) as { command: string };
    expect(contents(generate(command.split(' ').slice(2)))).toEqual(contents(output));
  });
});
