import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/index.ts';
import { moduleTemplate, readModule } from '../../src/language/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import { checkAll, compileAll, createSimulation } from '../../src/simulate/index.ts';

const moduleFrom = (id: string) => readModule(moduleTemplate(id), `my-modules/${id}.yaml`, id);

describe('the template of `init`', () => {
  it.each(['migraine', 'neurology/cluster_headache', 'a'])('checks without a warning as %s', (id) => {
    const { module, diagnostics } = moduleFrom(id);
    expect(diagnostics).toEqual([]);
    expect(checkAll([module!], [])).toEqual([]);
  });

  it('has a name for people', () => {
    expect(moduleFrom('neurology/cluster_headache').module).toMatchObject({ title: 'Cluster headache' });
  });

  it('finds the schema from any folder', () => {
    expect(moduleTemplate('a')).toContain('$schema=../schema/');
    expect(moduleTemplate('a/b')).toContain('$schema=../../schema/');
  });

  // Ten people with ten years of history: about 350 colds, a tenth of them seen. None seen: below 1 in 10^14.
  it('runs and shows up in the records of ten people', () => {
    const { module } = moduleFrom('migraine');
    const { program, diagnostics } = compileAll([module!], []);
    expect(diagnostics).toEqual([]);
    const day = dayOf(2026, 1, 1);
    const options = { program, pack: usPack, seed: '1', roster: day, asOf: day, yearsOfHistory: 10 };
    const simulation = createSimulation(options);
    const entries = [...simulation.lives(10)].flatMap((life) => life.entries);
    const own = entries.filter((entry) => program.origins[entry.by]?.module === 'migraine');
    const kinds = new Set(own.map((entry) => entry.kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['encounter', 'condition', 'observation']));
    const inWindow = own.filter((entry) => entry.kind === 'encounter' && entry.time >= simulation.window.from);
    expect(inWindow.length).toBeGreaterThan(0);
  });
});
