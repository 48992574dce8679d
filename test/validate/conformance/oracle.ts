import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const program = '../shared/oracle/validator/validate';
const execute = promisify(execFile);

/** An error that the reference validator found. */
export interface OracleError {
  location: string;
  id: string;
  message: string;
}

/** What is missing to run the reference validator, or undefined if it can be run. */
export function oracleMissing(): string | undefined {
  if (!existsSync(program)) return `${program} is not there`;
  const absent = ['java', 'mvn'].filter((name) => spawnSync(name, ['-version']).error !== undefined);
  return absent.length > 0 ? `${absent.join(' and ')} not installed` : undefined;
}

interface Report {
  files: { file: string; issues: { severity: string; location: string; messageId: string; message: string }[] }[];
}

/** Errors of the reference validator for each file of a folder, by file name. */
export async function oracleErrors(folder: string, usCore = '6.1.0'): Promise<Map<string, OracleError[]>> {
  const found = await execute(program, ['--us-core', usCore, '--json', folder], { maxBuffer: 1 << 30 }).catch(
    (error: { code?: number; stdout?: string }) => {
      if (error.code === 1 && error.stdout) return { stdout: error.stdout };
      throw error;
    },
  );
  const report = JSON.parse(found.stdout) as Report;
  return new Map(
    report.files.map((f) => [f.file.slice(f.file.lastIndexOf('/') + 1), f.issues.filter(isError).map(errorOf)]),
  );
}

const isError = (issue: { severity: string }): boolean => issue.severity === 'error' || issue.severity === 'fatal';

const errorOf = (issue: Report['files'][number]['issues'][number]): OracleError => ({
  location:
    issue.messageId === 'Meta_RES_Security_Duplicate'
      ? labelsOf(issue.location)
      : elementOf(issue.location ?? '', issue.message),
  id: issue.messageId,
  message: issue.message,
});

/** The reference puts a label that is given twice at `meta.profile`. */
const labelsOf = (location: string): string => elementOf(location, '').replace('meta.profile', 'meta.security');

/** The element that a message is about, written as our own paths are. */
function elementOf(location: string, message: string): string {
  const plain = location
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/ \(line.*$/, '')
    .replaceAll('[x]', '')
    .replace(/\[url='[^']*'\]/g, '');
  const missing = /^(?:Slice '[^']*': a matching slice is required|[\w.:[\]-]+: minimum required)/.exec(message);
  const named = missing && /^(?:Slice ')?([\w.:[\]-]+)/.exec(message)?.[1];
  if (!named) return plain;
  const child = named.replace(/:.*$/, '').split('.').at(-1)?.replace('[x]', '') ?? '';
  return plain.endsWith(child) ? plain : `${plain}.${child}`;
}
