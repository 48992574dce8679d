import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CLI = 'dist/cli';

/** A file of the command line with all that is loaded before it runs. */
function loadedWith(name: string, seen = new Map<string, string>()): ReadonlyMap<string, string> {
  if (seen.has(name)) return seen;
  const text = readFileSync(join(CLI, name), 'utf8');
  seen.set(name, text);
  for (const [, next] of text.matchAll(/^import [^;]*?"\.\/([^"]+)";/gm)) loadedWith(next!, seen);
  return seen;
}

const chunk = (command: string): string =>
  readdirSync(CLI).find((name) => name.startsWith(`${command}-`) && name.endsWith('.js'))!;
const textOf = (name: string): string => [...loadedWith(name).values()].join('\n');

const VALIDATOR = 'function createValidator(';
const MAPPER = 'function createMapper(';
const CHECKER = 'function checkModules(';
const ENGINE = 'class FP_DateTime ';

describe('what is loaded before a command runs', () => {
  it('generate: neither what its workers do nor what reads modules', () => {
    for (const part of [VALIDATOR, MAPPER, CHECKER]) expect(textOf(chunk('generate'))).not.toContain(part);
  });

  it('a worker: what it does, without what reads modules and without the FHIRPath engine', () => {
    const worker = textOf('worker.js');
    for (const part of [VALIDATOR, MAPPER]) expect(worker).toContain(part);
    for (const part of [CHECKER, ENGINE]) expect(worker).not.toContain(part);
    expect(readFileSync(join(CLI, readdirSync(CLI).find((name) => name.endsWith('.cjs'))!), 'utf8')).toContain(ENGINE);
  });

  it('check: what reads modules, and no validator', () => {
    expect(textOf(chunk('check'))).toContain(CHECKER);
    expect(textOf(chunk('check'))).not.toContain(VALIDATOR);
  });
});
