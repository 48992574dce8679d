import { EXIT } from './usage-error.ts';

/**
 * A reader that has seen enough (`| head`) closes the pipe: the rest is for nobody, and the command ends with its own
 * status. A stdout that cannot be written for another reason, as a full disk, is a problem in the output.
 */
export function watchStreams(): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    process.stderr.write(`lifecourse: cannot write to stdout: ${message}\n`);
    process.on('exit', () => {
      if (process.exitCode === EXIT.fine) process.exitCode = EXIT.problems;
    });
  });
}
