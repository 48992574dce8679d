import { createValidator, } from '../validate/index.js';
import { listFiles, openFile } from './validate-files-input.js';
import { linesOf } from './validate-files-lines.js';
import { targetsOf } from './validate-files-targets.js';
/**
 * Validates files, and folders with all that is below them: `.json` (a resource or a bundle), `.ndjson` and `.jsonl`,
 * each also as `.gz`. Gives one report for each file as soon as it is done. What cannot be read is an issue of its file,
 * and the others go on. Never more than one document or line is in memory, besides 16 bytes for each NDJSON line.
 *
 * References are resolved within a bundle, and from NDJSON lines to all NDJSON lines of the same folder.
 */
export async function* validateFiles(paths, options) {
    const validator = createValidator({ usCore: options.usCore });
    const limit = { bytes: options.maxBytes ?? 80 * 1024 * 1024 };
    const said = new Set();
    const folders = new Map();
    const files = [];
    for (const path of paths) {
        for (const found of await listFiles(path)) {
            if ('issue' in found)
                yield { file: found.file, resources: 0, issues: [found.issue] };
            else
                files.push(found);
        }
    }
    for (const file of files) {
        const report = reportOf(file.file, options.maxIssues ?? 10_000);
        const resolve = file.lines ? await resolverFor(file, files, folders, limit) : undefined;
        const context = { said, entered: report.count, ...(resolve && { resolve }) };
        await validateFile(file, validator, context, limit, report.add);
        yield report.done();
    }
}
/** Targets are gathered once for a folder, when its first NDJSON file comes up. */
async function resolverFor(file, files, folders, limit) {
    const beside = files.filter((other) => other.lines && other.folder === file.folder);
    const targets = folders.get(file.folder) ?? targetsOf(beside, limit);
    folders.set(file.folder, targets);
    return (await targets).resolve;
}
async function validateFile(file, validator, context, limit, add) {
    try {
        const chunks = openFile(file);
        let any = false;
        for await (const line of linesOf(chunks, limit, file.lines ? '\n' : undefined)) {
            any = true;
            for (const issue of issuesOf(line, validator, context))
                add(file.lines ? { ...issue, line: line.number } : issue);
        }
        if (!any)
            add({ severity: 'error', code: 'file-empty', path: '', message: 'there is nothing in the file' });
    }
    catch (error) {
        add(unreadable(error));
    }
}
function issuesOf(line, validator, context) {
    return 'issue' in line
        ? [{ ...line.issue, line: line.number, column: 1 }]
        : validator.validateText(line.text, context);
}
const unreadable = (error) => ({
    severity: 'error',
    code: 'file-unreadable',
    path: '',
    message: `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
});
function reportOf(file, maxIssues) {
    const report = { file, resources: 0, issues: [] };
    const more = { error: 0, warning: 0, information: 0 };
    return {
        count: () => {
            report.resources++;
        },
        add: (issue) => {
            if (report.issues.length < maxIssues)
                report.issues.push(issue);
            else
                more[issue.severity]++;
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
//# sourceMappingURL=validate-files.js.map