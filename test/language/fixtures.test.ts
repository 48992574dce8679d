import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnosticsOf, expectedOf, FIXTURES } from './fixture.ts';

describe.each(readdirSync(FIXTURES))('fixture %s', (name) => {
  it('gives each mistake at its place, and no other', () => {
    const folder = `${FIXTURES}/${name}`;
    const found = diagnosticsOf(folder);
    expect(found.map((each) => `${each.file}:${each.line}:${each.column} ${each.code}`).sort()).toEqual(
      [...expectedOf(folder)].sort(),
    );
  });
});
