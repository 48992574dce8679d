import { validateFiles } from '../run/validate-files.js';
import { EXIT } from './usage-error.js';
export function validateCommand(parent, console, finish) {
    parent
        .command('validate')
        .description("check anybody's FHIR R4: bundles, single resources, NDJSON, also .gz; files or folders")
        .argument('<path...>')
        .option('--us-core <version>', 'profiles to check where a resource claims them: 6.1.0, 7.0.0, none', '6.1.0')
        .option('--json', 'issues as JSON, one file a line', false)
        .option('--quiet', 'only the summary', false)
        .option('--strict', 'warnings count as errors', false)
        .action(async (paths, flags) => finish(await validate(paths, flags, console)));
}
async function validate(paths, flags, console) {
    const sum = { files: 0, resources: 0, errors: 0, warnings: 0 };
    for await (const report of validateFiles(paths, { usCore: flags.usCore })) {
        sum.files++;
        sum.resources += report.resources;
        for (const { severity } of report.issues) {
            if (severity === 'error')
                sum.errors++;
            else if (severity === 'warning')
                sum.warnings++;
        }
        if (flags.json)
            console.out(`${JSON.stringify(report)}\n`);
        else if (!flags.quiet)
            console.out(printed(report));
    }
    if (!flags.json)
        console.out(`${sum.files} files, ${sum.resources} resources, ${sum.errors} errors, ${sum.warnings} warnings\n`);
    return sum.errors > 0 || (flags.strict && sum.warnings > 0) ? EXIT.problems : EXIT.fine;
}
const printed = ({ file, issues }) => issues
    .filter((issue) => issue.severity !== 'information')
    .map(({ line, column, severity, code, path, message }) => `${file}:${line ?? 1}:${column ?? 1} ${severity} ${code} ${path}: ${message}\n`)
    .join('');
//# sourceMappingURL=validate.js.map