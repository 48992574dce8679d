import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ORACLE = resolve(import.meta.dirname, '../../../shared/oracle');
export const VALIDATE = join(ORACLE, 'validator/validate');
export const HAPI = join(ORACLE, 'server/hapi');

const has = (program: string): boolean => spawnSync(program, ['-version']).error === undefined;

/** Why an outside checker cannot run here; undefined if it can. */
export function missing(script: string): string | undefined {
  if (!existsSync(script)) return `${script} is not there`;
  const program = ['java', 'mvn'].find((name) => !has(name));
  return program && `${program} is not installed`;
}

/** Errors that the outside validator finds in these documents, as text; empty if there are none. */
export function outsideErrors(documents: ReadonlyMap<string, string>, usCore: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lifecourse-fhir-'));
  try {
    for (const [name, text] of documents) writeFileSync(join(folder, name), text);
    const run = spawnSync(VALIDATE, ['--us-core', usCore, '--json', folder], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.status === 2 || run.status === null) throw new Error(`the outside validator did not run: ${run.stderr}`);
    return errorsOf(JSON.parse(run.stdout));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Report {
  readonly files: readonly {
    readonly issues: readonly { readonly severity: string; readonly location: string; readonly message: string }[];
  }[];
}

const errorsOf = (report: Report): string[] =>
  report.files
    .flatMap((file) => file.issues)
    .filter((issue) => issue.severity === 'error' || issue.severity === 'fatal')
    .map((issue) => `${issue.location}: ${issue.message}`);

/** A HAPI FHIR server of our own on this port; the base URL. */
export function startServer(port: number): string {
  const run = spawnSync(HAPI, ['start', '--port', String(port)], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the outside server did not start: ${run.stderr}`);
  return run.stdout.trim();
}

export const stopServer = (port: number): void => {
  spawnSync(HAPI, ['stop', '--port', String(port)]);
};
