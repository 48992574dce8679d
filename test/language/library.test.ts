import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printDiagnostics } from '../../src/diagnostics/index.ts';
import {
  checkModules,
  type Module,
  readModule,
  readValueSet,
  shapeChecker,
  type ValueSet,
} from '../../src/language/index.ts';
import { words } from '../../src/simulate/index.ts';
import { type CodeBook, codingKey } from '../../src/terminology/index.ts';
import { displaysOf, knownCodes, lookedUpCodes } from '../codes/known-codes.ts';

/** All modules and value sets of the product. */
function library() {
  const shapes = shapeChecker();
  const filesIn = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => ({ path: `${folder}/${file}`, name: file.slice(0, -'.yaml'.length) }));
  const modules = filesIn('modules').map(({ path, name }) =>
    readModule(readFileSync(path, 'utf8'), path, name, shapes),
  );
  const sets = filesIn('value-sets').map(({ path, name }) =>
    readValueSet(readFileSync(path, 'utf8'), path, name, shapes),
  );
  return {
    modules: modules.flatMap((each) => each.module ?? []),
    valueSets: sets.flatMap((each) => each.valueSet ?? []),
    diagnostics: [...modules, ...sets].flatMap((each) => each.diagnostics),
  };
}

const { modules, valueSets, diagnostics } = library();
const source = (file: string) => readFileSync(file, 'utf8');

describe('the library', () => {
  it('has no mistakes', () => {
    const found = [...diagnostics, ...checkModules(modules, valueSets, words)];
    expect(
      printDiagnostics(
        found.filter((each) => each.severity === 'error'),
        { source },
      ),
    ).toBe('');
  });

  it('has codes that exist, with their displays', (ctx) => {
    const displays = displaysOf(knownCodes(ctx));
    const elsewhere = displaysOf(lookedUpCodes());
    const book: CodeBook = (system, code) => {
      const key = `${system}|${code}`;
      return displays.get(key) ?? elsewhere.get(key) ?? [];
    };
    const found = checkModules(modules, valueSets, words, { book });
    const wrong = found.filter((each) => each.code === 'invalid-code' || each.code === 'wrong-display');
    expect(printDiagnostics(wrong, { source })).toBe('');
    const used = [...codingsOf([...modules, ...valueSets])];
    expect(used.filter((key) => !displays.has(key)).length).toBeLessThanOrEqual(0.12 * used.length);
  });

  it('says each vaccine as clinicians do', () => {
    const vaccines = modules.flatMap(({ codes }) =>
      Object.values(codes).filter(({ codings }) => codings[0].system === 'cvx'),
    );
    expect(vaccines.length).toBeGreaterThan(1);
    expect(vaccines.filter(({ text }) => text === undefined)).toEqual([]);
  });

  it('has one first year for a drug, wherever it is named, and one for all but the oldest', () => {
    const years = new Map<string, Set<number | undefined>>();
    for (const { codes } of [...modules, ...valueSets])
      for (const { codings, since } of Object.values(codes)) {
        const key = `${codings[0].code} ${codings[0].display}`;
        if (codings[0].system === 'rxnorm') years.set(key, (years.get(key) ?? new Set()).add(since));
      }
    expect([...years].filter(([, each]) => each.size > 1).map(([key]) => key)).toEqual([]);
    const always = [...years].filter(([, each]) => each.has(undefined)).map(([key]) => key);
    // What one is allergic to, and what is older than anyone.
    const old =
      /^\d+ (Metformin|lisinopril|Codeine|Ibuprofen|Erythromycin|aspirin .*|ferrous sulfate .*|Sodium Chloride .*)$/;
    expect(always.filter((key) => !old.test(key))).toEqual([]);
  });
});

const codingsOf = (all: readonly (Module | ValueSet)[]): ReadonlySet<string> =>
  new Set(all.flatMap((each) => Object.values(each.codes).flatMap((concept) => concept.codings.map(codingKey))));
