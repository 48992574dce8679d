import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';

const folder = '../shared/epidemiology';

export const readYaml = (file: string): unknown => parse(readFileSync(`${folder}/${file}`, 'utf8'));

/** Rows of a CSV without quoted fields, by column name. */
export function readCsv(file: string): Record<string, string>[] {
  const bytes = readFileSync(`${folder}/${file}`);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [head, ...lines] = text.trimEnd().split(/\r?\n/);
  const columns = head!.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}
