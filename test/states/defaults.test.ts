import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { VISIT_TYPES } from '../../src/states/defaults.ts';

const KNOWN = '../shared/terminology/known-codes.tsv.gz';

describe('what a module need not say', () => {
  it('uses codes that exist, with their displays', (context) => {
    if (!existsSync(KNOWN)) {
      console.warn(`left out, needs ${KNOWN}: ${context.task.name}`);
      context.skip();
    }
    const known = new Set(
      gunzipSync(readFileSync(KNOWN))
        .toString('utf8')
        .split('\n')
        .map((line) => line.split('\t').slice(0, 3).join('\t')),
    );
    for (const { codings } of Object.values(VISIT_TYPES)) {
      for (const { system, code, display } of codings) expect(known).toContain(`${system}\t${code}\t${display}`);
    }
  });
});
