import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES, type Diagnostic } from '../../src/diagnostics/index.ts';
import { loadProgram } from '../../src/run/index.ts';
import { diagnosticsOf, expectedOf, FIXTURES } from './fixture.ts';

/** Found while folders are read, so it takes more than the texts of the files. */
const LOADED = 'module-overridden';

const fixtures = readdirSync(FIXTURES);

describe.each(fixtures)('fixture %s', (name) => {
  it('gives each mistake at its place, and no other', () => {
    const folder = `${FIXTURES}/${name}`;
    const found = name === LOADED ? loaded(folder) : diagnosticsOf(folder);
    expect(found.map((each) => `${each.file}:${each.line}:${each.column} ${each.code}`).sort()).toEqual(
      [...expectedOf(folder)].sort(),
    );
  });
});

function loaded(folder: string): readonly Diagnostic[] {
  const modules = [`${folder}/first`, `${folder}/second`];
  const { diagnostics } = loadProgram({ modules, library: false, only: [] });
  return diagnostics.map((each) => ({ ...each, file: relative(folder, each.file) }));
}

describe('the closed set of codes', () => {
  it('has a fixture for each, named after it, that gives it', () => {
    for (const code of Object.keys(CODES)) {
      expect(fixtures, code).toContain(code);
      expect(
        expectedOf(`${FIXTURES}/${code}`).some((each) => each.endsWith(` ${code}`)),
        code,
      ).toBe(true);
    }
  });

  it('is explained in docs/errors.md, in the same groups and order, and nothing else is', () => {
    const entries = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^### `([a-z-]+)`/gm)].map((match) => match[1]);
    expect(entries).toEqual(Object.keys(CODES));
  });

  it('gives the severity in docs/errors.md', () => {
    const text = readFileSync('docs/errors.md', 'utf8');
    for (const [code, { severity }] of Object.entries(CODES)) expect(text).toContain(`### \`${code}\` (${severity})`);
  });
});

describe('ten mistakes in one module', () => {
  it('are all told in one run', () => {
    const found = diagnosticsOf(`${FIXTURES}/ten-mistakes`);
    expect(new Set(found.map((each) => each.code)).size).toBe(10);
  });
});
