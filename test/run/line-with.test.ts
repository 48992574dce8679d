import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { lineWith } from '../../src/run/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'lifecourse-lines-'));
const path = join(folder, 'Observation.ndjson');
afterAll(() => rmSync(folder, { recursive: true }));

describe('the line of a file that holds a text', () => {
  it('is found wherever blocks end', () => {
    const lines = Array.from({ length: 60 }, (_, i) => `{"id":"${i}-","text":"${'é'.repeat(400_000 + i)}"}`);
    writeFileSync(path, lines.join('\n'));
    for (const i of [0, 20, 21, 41, 42, 59]) expect(lineWith(path, `"id":"${i}-"`)).toBe(lines[i]);
    expect(lineWith(path, '"id":"60-"')).toBeUndefined();
  });

  it('is the first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ü', '"') })),
        fc.string({ minLength: 1 }),
        (lines, text) => {
          writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
          expect(lineWith(path, text)).toBe(lines.find((line) => line.includes(text)));
        },
      ),
    );
  });
});
