import type { Command } from 'commander';
import type { UsCoreVersion } from '../fhir/index.ts';
import { type FileReport, validateFiles } from '../run/validate-files.ts';
import type { Console } from './console.ts';
import { counted } from './counted.ts';
import { repeated, usCoreOption } from './selection.ts';
import { EXIT, type ExitStatus } from './usage-error.ts';

interface Flags {
  readonly usCore: UsCoreVersion;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly strict: boolean;
}

export function validateCommand(parent: Command, console: Console, finish: (status: ExitStatus) => void): void {
  parent
    .command('validate')
    .description("check anybody's FHIR R4: bundles, single resources, NDJSON, also .gz; files or folders")
    .argument('<path...>', 'files or folders', repeated)
    .addOption(usCoreOption('profiles to check where a resource claims them'))
    .option('--json', 'issues as JSON, one file a line')
    .option('--quiet', 'only the summary')
    .option('--strict', 'warnings count as errors')
    .action(async (paths: string[], flags: Flags) => finish(await validate(paths, flags, console)));
}

async function validate(paths: readonly string[], flags: Flags, console: Console): Promise<ExitStatus> {
  const sum = { files: 0, resources: 0, errors: 0, warnings: 0 };
  for await (const report of validateFiles(paths, { usCore: flags.usCore })) {
    sum.files++;
    sum.resources += report.resources;
    for (const { severity } of report.issues) {
      if (severity === 'error') sum.errors++;
      else if (severity === 'warning') sum.warnings++;
    }
    if (flags.json) console.out(`${JSON.stringify(report)}\n`);
    else if (!flags.quiet) console.out(printed(report));
  }
  if (!flags.json)
    console.out(
      `${counted(sum.files, 'file')}, ${counted(sum.resources, 'resource')}, ${counted(sum.errors, 'error')}, ${counted(sum.warnings, 'warning')}\n`,
    );
  return sum.errors > 0 || (flags.strict && sum.warnings > 0) ? EXIT.problems : EXIT.fine;
}

const printed = ({ file, issues }: FileReport): string =>
  issues
    .filter((issue) => issue.severity !== 'information')
    .map(
      ({ line, column, severity, code, path, message }) =>
        `${file}:${line ?? 1}:${column ?? 1} ${severity} ${code} ${path === '' ? '' : `${path}: `}${message}\n`,
    )
    .join('');
