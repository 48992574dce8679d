import { expect, it } from 'vitest';
import { hasErrors } from '../../src/diagnostics/index.ts';
import { loadProgram } from '../../src/run/index.ts';
import { checkAll, checkAndCompile, compileAll } from '../../src/simulate/index.ts';

it('checks and compiles in one what it checks and compiles apart', () => {
  const { modules, valueSets } = loadProgram({ modules: [], library: true, only: [] });
  const checked = checkAll(modules, valueSets);
  const together = checkAndCompile(modules, valueSets, []);
  expect(together.diagnostics).toEqual(checked);
  expect(hasErrors(checked)).toBe(false);
  const { program, targets } = compileAll(modules, valueSets);
  expect(together.program).toEqual(program);
  expect(together.targets).toEqual(targets);
  expect(program.modules.length).toBeGreaterThan(5);
});

it('makes no Program where something was wrong before', () => {
  const { modules, valueSets } = loadProgram({ modules: [], library: true, only: ['hypertension'] });
  const { diagnostics } = loadProgram({ modules: ['nowhere'], library: false, only: [] });
  expect(hasErrors(diagnostics)).toBe(true);
  expect(checkAndCompile(modules, valueSets, diagnostics).program).toBeUndefined();
});
