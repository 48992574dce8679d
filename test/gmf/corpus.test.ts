import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { hasErrors, printDiagnostics } from '../../src/diagnostics/index.ts';
import type { Expression } from '../../src/engine/index.ts';
import { type GmfReading, readGmf } from '../../src/gmf/index.ts';
import { compileExpression, type ExpressionScope, type Module, printExpression } from '../../src/language/index.ts';
import { checkAll, compileAll, vocabulary } from '../../src/simulate/index.ts';
import type { Concept } from '../../src/terminology/index.ts';
import { needs } from '../left-out.ts';

const GMF = '../shared/gmf';

const needsModules = (context: TestContext): void => needs(context, GMF);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'lookup_tables')
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : path.endsWith('.json') ? [path] : [];
    });

function readAll(root: string): ReadonlyMap<string, GmfReading> {
  const tables = join(root, 'lookup_tables');
  const readTable = (name: string): string | undefined =>
    existsSync(join(tables, name)) ? readFileSync(join(tables, name), 'utf8') : undefined;
  return new Map(
    filesIn(root).map((path) => {
      const id = relative(root, path).replace(/\.json$/, '');
      return [id, readGmf(readFileSync(path, 'utf8'), path, id, { readTable, vitals: vocabulary.vitals })];
    }),
  );
}

const synthea = once(() => readAll(`${GMF}/modules`));
const fixtures = once(() => readAll(`${GMF}/fixtures`));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const modulesOf = (readings: Iterable<GmfReading>): readonly Module[] =>
  [...readings].flatMap((reading) => reading.module ?? []);

/** All expressions that the reader has built, wherever they stand. */
function expressionsIn(value: unknown): readonly Expression[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('expression' in value) return [value.expression as Expression];
  return Object.values(value).flatMap(expressionsIn);
}

describe('the modules of Synthea', () => {
  it('are all read, checked and compiled without an error', (context) => {
    needsModules(context);
    const readings = synthea();
    expect(readings.size).toBeGreaterThan(150);
    const found = [...readings.values()].flatMap((reading) => reading.diagnostics);
    const modules = modulesOf(readings.values());
    expect(modules).toHaveLength(readings.size);
    const all = [...found, ...checkAll(modules, [])];
    expect(printDiagnostics(all.filter((each) => each.severity === 'error'))).toBe('');
    const { program, diagnostics } = compileAll(modules, []);
    expect(hasErrors(diagnostics)).toBe(false);
    expect(program!.modules).toHaveLength(readings.size);
    // Each warning has a place in its own file.
    for (const each of all) expect(each.line).toBeGreaterThan(0);
  }, 60_000);

  it.for(['hypertension', 'wellness_encounters', 'metabolic_syndrome_disease', 'metabolic_syndrome_care'])(
    '%s has no error with all that it calls, every state in its place',
    { timeout: 60_000 },
    (id, context) => {
      needsModules(context);
      const readings = synthea();
      const called = new Set<string>();
      const follow = (name: string): void => {
        if (called.has(name)) return;
        called.add(name);
        for (const state of Object.values(readings.get(name)!.module!.states)) {
          if (typeof state.call === 'string') follow(state.call);
        }
      };
      follow(id);
      const chosen = [...called].map((name) => readings.get(name)!);
      expect(chosen.flatMap((reading) => reading.diagnostics).filter((each) => each.severity === 'error')).toEqual([]);
      for (const { module } of chosen) {
        const source = JSON.parse(readFileSync(module!.file, 'utf8')) as { states: Record<string, { type: string }> };
        expect(new Set(Object.keys(module!.states))).toEqual(new Set(Object.keys(source.states)));
        for (const [name, { type }] of Object.entries(source.states)) {
          const words = Object.keys(module!.states[name]!).filter((key) => key !== 'then' && key !== 'remarks');
          expect(words.length > 0, `${module!.id} ${name}`).toBe(type !== 'Initial' && type !== 'Simple');
        }
      }
    },
  );

  it('have conditions and numbers that can be written in our language and read again', (context) => {
    needsModules(context);
    const expressions = modulesOf(synthea().values()).flatMap((module) => expressionsIn(module.states));
    expect(expressions.length).toBeGreaterThan(2000);
    for (const expression of expressions) {
      const text = printExpression(expression, { attribute: () => undefined });
      const again = compileExpression(text, ANYTHING, { type: 'any' });
      expect(again.problems, text).toEqual([]);
      expect(withoutDisplays(again.expression!), text).toEqual(withoutDisplays(expression));
    }
  }, 60_000);
});

/** Every quoted name is an attribute of any type, every state there. */
const ANYTHING: ExpressionScope = {
  parameter: () => undefined,
  ownAttribute: () => undefined,
  attribute: (name) => ({ name, type: 'any' }),
  variable: () => undefined,
  vital: () => true,
  code: () => undefined,
  state: () => true,
  names: () => [],
};

const withoutDisplays = (expression: Expression): unknown =>
  JSON.parse(JSON.stringify(expression), (key, value) =>
    key === 'concept' ? (value as Concept).codings[0].code : value,
  );

describe("Synthea's test fixtures", () => {
  it('are read without an exception; those that Synthea refuses have an error', (context) => {
    needsModules(context);
    const readings = fixtures();
    const errors = [...readings].flatMap(([id, { diagnostics }]) =>
      diagnostics.filter((each) => each.severity === 'error').map((each) => `${id} ${each.code}`),
    );
    expect(errors.sort()).toEqual([
      'logic not-a-module',
      'state_without_transition missing-transition',
      'validation/field_errors missing-transition',
    ]);
    const modules = modulesOf(readings.values());
    expect(modules).toHaveLength(readings.size - 1);
    expect(checkAll(modules, []).filter((each) => each.severity === 'error')).toEqual([]);
  });

  it('name the state that a transition misses', (context) => {
    needsModules(context);
    const modules = modulesOf(fixtures().values());
    const unknown = checkAll(modules, []).filter((each) => each.code === 'unknown-state');
    expect(unknown.map((each) => `${relative(GMF, each.file)}:${each.line} ${each.message}`)).toContain(
      'fixtures/counter.json:27 no state is named "Counter_Decrement"',
    );
  });
});
