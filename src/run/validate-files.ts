import {
  createValidator,
  type Issue,
  type UsCoreVersion,
  type ValidationContext,
  type Validator,
} from '../validate/index.ts';
import { type Chunks, type InputFile, listFiles, openFile } from './validate-files-input.ts';
import { type Line, linesOf, type TextLimit } from './validate-files-lines.ts';
import { type Targets, targetsOf } from './validate-files-targets.ts';

/** What was found in one file. */
export interface FileReport {
  file: string;
  /** Resources that were checked, those in bundles too. */
  resources: number;
  issues: Issue[];
}

export interface ValidateFilesOptions {
  usCore: UsCoreVersion;
  /** Bytes of a document or of a line beyond which it is not read. 80 MiB, as real bundles reach 67 MB. */
  maxBytes?: number;
  /** Issues of one file beyond which the rest is only counted. */
  maxIssues?: number;
}

/**
 * Validates files, and folders with all that is below them: `.json` (a resource or a bundle), `.ndjson` and `.jsonl`,
 * each also as `.gz`. Gives one report for each file as soon as it is done. What cannot be read is an issue of its file,
 * and the others go on. Never more than one document or line is in memory, besides 16 bytes for each NDJSON line.
 *
 * References are resolved within a bundle, and from NDJSON lines to all NDJSON lines of the same folder.
 */
export async function* validateFiles(
  paths: readonly string[],
  options: ValidateFilesOptions,
): AsyncGenerator<FileReport> {
  const validator = createValidator({ usCore: options.usCore });
  const limit: TextLimit = { bytes: options.maxBytes ?? 80 * 1024 * 1024 };
  const said = new Set<string>();
  const folders = new Map<string, Promise<Targets>>();
  const files: InputFile[] = [];
  for (const path of paths) {
    for (const found of await listFiles(path)) {
      if ('issue' in found) yield { file: found.file, resources: 0, issues: [found.issue] };
      else files.push(found);
    }
  }
  for (const file of files) {
    const report = reportOf(file.file, options.maxIssues ?? 10_000);
    const resolve = file.lines ? await resolverFor(file, files, folders, limit) : undefined;
    const context: ValidationContext = { said, entered: report.count, ...(resolve && { resolve }) };
    await validateFile(file, validator, context, limit, report.add);
    yield report.done();
  }
}

/** Targets are gathered once for a folder, when its first NDJSON file comes up. */
async function resolverFor(
  file: InputFile,
  files: readonly InputFile[],
  folders: Map<string, Promise<Targets>>,
  limit: TextLimit,
): Promise<ValidationContext['resolve']> {
  const beside = files.filter((other) => other.lines && other.folder === file.folder);
  const targets = folders.get(file.folder) ?? targetsOf(beside, limit);
  folders.set(file.folder, targets);
  return (await targets).resolve;
}

async function validateFile(
  file: InputFile,
  validator: Validator,
  context: ValidationContext,
  limit: TextLimit,
  add: (issue: Issue) => void,
): Promise<void> {
  try {
    const chunks: Chunks = openFile(file);
    let any = false;
    for await (const line of linesOf(chunks, limit, file.lines ? '\n' : undefined)) {
      any = true;
      for (const issue of issuesOf(line, validator, context)) add(file.lines ? { ...issue, line: line.number } : issue);
    }
    if (!any) add({ severity: 'error', code: 'file-empty', path: '', message: 'there is nothing in the file' });
  } catch (error) {
    add(unreadable(error));
  }
}

function issuesOf(line: Line, validator: Validator, context: ValidationContext): Issue[] {
  return 'issue' in line
    ? [{ ...line.issue, line: line.number, column: 1 }]
    : validator.validateText(line.text, context);
}

const unreadable = (error: unknown): Issue => ({
  severity: 'error',
  code: 'file-unreadable',
  path: '',
  message: `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
});

interface OpenReport {
  count: () => void;
  add: (issue: Issue) => void;
  done: () => FileReport;
}

function reportOf(file: string, maxIssues: number): OpenReport {
  const report: FileReport = { file, resources: 0, issues: [] };
  const more = { error: 0, warning: 0, information: 0 };
  return {
    count: () => {
      report.resources++;
    },
    add: (issue) => {
      if (report.issues.length < maxIssues) report.issues.push(issue);
      else more[issue.severity]++;
    },
    done: () => {
      const message = `${more.error} errors, ${more.warning} warnings and ${more.information} notes more were found`;
      const severity = more.error > 0 ? 'error' : 'warning';
      if (more.error + more.warning + more.information > 0)
        report.issues.push({ severity, code: 'too-large', path: '', message });
      return report;
    },
  };
}
