import { type Issue, type UsCoreVersion } from '../validate/index.ts';
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
export declare function validateFiles(paths: readonly string[], options: ValidateFilesOptions): AsyncGenerator<FileReport>;
