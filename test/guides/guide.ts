import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A fenced block of a guide. */
export interface Block {
  /** What stands behind the fence: `yaml`, `console`, `console server`, `js`. */
  readonly kind: string;
  readonly text: string;
  /** Of its first line. */
  readonly line: number;
}

export function blocksOf(file: string): readonly Block[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    kind: match[1]!.trim(),
    text: match[2]!,
    line: text.slice(0, match.index).split('\n').length + 1,
  }));
}

/** A command after `$`, the exit status that the guide tells (0 if none), and what must be printed. */
export interface Step {
  readonly command: string;
  readonly status: number;
  readonly expected: string;
}

export function stepsOf({ text }: Block): readonly Step[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      const [, command, status] = /^(.*?)(?:\s+# exit status (\d+))?$/.exec(part.slice(0, end))!;
      return { command: command!, status: Number(status ?? 0), expected: part.slice(end + 1) };
    });
}

/** `…` alone on a line stands for any lines, within a line for any text; space at the end of lines does not count. */
export function patternOf(expected: string): RegExp {
  if (expected.trim() === '') return /^\s*$/;
  const lines = expected.trimEnd().split('\n');
  const parts = lines.map((line) =>
    line === '…'
      ? '(?:.*\\n)*?'
      : `${line
          .trimEnd()
          .split('…')
          .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +$/, ' *'))
          .join('.*')} *\\n`,
  );
  return new RegExp(`^${parts.join('')}$`);
}

/**
 * A folder in which the commands of a guide run as in a checkout: `npx lifecourse` is ours, started by its name as npx does, and
 * `lifecourse` can be imported.
 */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'lifecourse-guide-'));

  constructor() {
    mkdirSync(join(this.folder, 'node_modules'));
    symlinkSync(process.cwd(), join(this.folder, 'node_modules/lifecourse'));
    mkdirSync(join(this.folder, 'node_modules/.bin'));
    symlinkSync(resolve('dist/cli/main.js'), join(this.folder, 'node_modules/.bin/lifecourse'));
  }

  /** Both streams together, as they appear on a terminal. */
  run(command: string): { readonly status: number | null; readonly printed: string } {
    const npx = `npx() { [ "$1" = lifecourse ] && shift && npm_command=exec '${process.execPath}' node_modules/.bin/lifecourse "$@"; }`;
    const ran = spawnSync('bash', ['-c', `exec 2>&1\n${npx}\n${command}`], {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    // How many doubts there are about our own modules is not what the guides are about.
    return { status: ran.status, printed: ran.stdout.replace(/^\d+ warnings? about modules: .*\n/gm, '') };
  }

  /** Puts a piece below what the file holds; one that begins a module begins the file anew. */
  piece(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (/^module:/m.test(text)) writeFileSync(file, text);
    else appendFileSync(file, text);
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }
}
