import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printDiagnostics } from '../../src/diagnostics/index.ts';
import { readGmf } from '../../src/gmf/index.ts';
import { checkAll, vocabulary } from '../../src/simulate/index.ts';

const FOLDER = new URL('../fixtures/gmf/', import.meta.url).pathname;

/** Files that are named after the one mistake in them. */
const codes = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

function messages(code: string): string {
  const text = readFileSync(join(FOLDER, `${code}.json`), 'utf8');
  const readTable = (name: string): string | undefined =>
    name === 'table.csv' ? readFileSync(join(FOLDER, 'lookup_tables', name), 'utf8') : undefined;
  const { module, diagnostics } = readGmf(text, `${code}.json`, code, { readTable, vitals: vocabulary.vitals });
  // A misspelt name leaves what it meant unreachable; that is another message, and right.
  const found = [...diagnostics, ...(module ? checkAll([module], []) : [])].filter(
    (each) => each.code !== 'unreachable-state',
  );
  return printDiagnostics(found, { source: () => text });
}

describe('mistakes in GMF files', () => {
  it.each(codes)('%s', (code) => {
    const printed = messages(code);
    const heads = printed.split('\n').filter((line) => /^\S+\.json:\d+:\d+ /.test(line));
    expect(heads.map((line) => line.split(' ')[2])).toEqual([code]);
    expect(printed).toMatchSnapshot();
  });
});
