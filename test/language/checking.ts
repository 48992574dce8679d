import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { type CheckOptions, checkModules, type Module, readModule } from '../../src/language/index.ts';
import { words } from './words.ts';

/** Reads and checks one module text; its file and id are `m`, unless it says another name. */
export function check(text: string, options?: CheckOptions): readonly Diagnostic[] {
  const { module, diagnostics } = readModule(text, 'm.yaml', /^module: *(\S+)/m.exec(text)?.[1] ?? 'm');
  return [...diagnostics, ...(module ? checkModules([module], [], words, options) : [])];
}

/** A module of which nothing but the states matters. */
export const withStates = (states: string, more = ''): string =>
  `module: m\ntitle: M\n${more}states:\n${states.replace(/^(?=.)/gm, '  ')}\n`;

/** `line:column code` of each diagnostic. */
export const places = (found: readonly Diagnostic[]): readonly string[] =>
  found.map((each) => `${each.line}:${each.column} ${each.code}`);

export function moduleOf(text: string): Module {
  const { module, diagnostics } = readModule(text, 'm.yaml', 'm');
  if (module === undefined) throw new Error(diagnostics.map((each) => each.message).join('; '));
  return module;
}
