import { describe, expect, it } from 'vitest';
import { loadProgram } from '../../src/run/index.ts';

const idsOf = (...only: string[]): string[] => {
  const { modules, diagnostics } = loadProgram({ modules: [], library: true, only });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return modules.map(({ id }) => id);
};

describe('modules are chosen', () => {
  const all = idsOf();

  it('by their names', () => {
    expect(idsOf('hypertension*')).toEqual(['hypertension', 'hypertension_care']);
  });

  it('by the names of those that are left out, with what only they call', () => {
    const left = idsOf('!other_*');
    expect(all).toContain('hospital_discharge');
    expect(left).toEqual(all.filter((id) => !/^other_|^hospital_discharge$/.test(id)));
  });

  it('by both', () => {
    expect(idsOf('hypertension*', '!*_care')).toEqual(['hypertension']);
  });

  it('with what they call', () => {
    expect(idsOf('other_hospital_stays')).toEqual(['hospital_discharge', 'other_hospital_stays']);
  });
});
