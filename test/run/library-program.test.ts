import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOfTexts, libraryProgram, loadProgram } from '../../src/run/index.ts';

const LIBRARY_ALONE = { modules: [], library: true, only: [] };
const BUILT = 'dist/library-program.json';

/** The package somewhere else, where a module can be changed. */
function copyOfPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lifecourse-package-'));
  for (const path of ['package.json', 'modules', 'value-sets', BUILT, 'dist/cli'])
    cpSync(path, join(folder, path), { recursive: true, filter: (name) => !name.endsWith('.map') });
  return folder;
}

const explained = (folder: string, args: readonly string[] = []) =>
  spawnSync(
    process.execPath,
    [join(folder, 'dist/cli/main.js'), 'explain', '--person', '4', '--as-of', '2026-01-01', ...args],
    { encoding: 'utf8', cwd: folder },
  );

describe('the Program of the library', () => {
  it('is what the modules are compiled to', () => {
    const built = JSON.parse(readFileSync(BUILT, 'utf8'));
    const { program, sources } = loadProgram(LIBRARY_ALONE);
    expect(built.program).toEqual(program);
    expect(built.texts).toBe(hashOfTexts(sources));
  });

  it('is taken for the library alone, and not by the sources, which are younger than any build', () => {
    expect(libraryProgram(LIBRARY_ALONE)).toBeUndefined();
    expect(libraryProgram({ ...LIBRARY_ALONE, library: false })).toBeUndefined();
  });

  it('is the same as without it, until a module is changed', () => {
    const folder = copyOfPackage();
    const life = explained(folder);
    expect(life.status, life.stderr).toBe(0);
    expect(explained(folder, ['--only', '*']).stdout).toBe(life.stdout);
    appendFileSync(join(folder, 'modules/hypertension.yaml'), '\nstatess: {}\n');
    expect(explained(folder)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^modules\/hypertension\.yaml:\d+:1 error unknown-key .*statess/m),
    });
  });
});
