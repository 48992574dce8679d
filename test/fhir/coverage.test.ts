import { describe, expect, it } from 'vitest';
import { generate } from '../../src/index.ts';

const AS_OF = '2026-01-01';

describe('Coverage', () => {
  const people = generate({ asOf: AS_OF, seed: 'covered', library: false, yearsOfHistory: 30 });
  const all = Array.from({ length: 60 }, (_, i) => people.patient(i).resourcesOf('Coverage'));

  it('is one for each policy of the window, each with an id of its own', () => {
    const ids = all.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all.filter((of) => of.length > 1).length).toBeGreaterThan(30);
  });

  it('follows one on another; two at a time are Medicare and Medicaid, in that order', () => {
    let together = 0;
    for (const of of all)
      for (const [i, a] of of.entries()) {
        const others = of.filter(
          (b, j) => j !== i && b.period!.start! < (a.period!.end ?? '9') && a.period!.start! < (b.period!.end ?? '9'),
        );
        expect(others.length).toBeLessThanOrEqual(1);
        if (others.length === 0) expect(a.order).toBeUndefined();
        else {
          together++;
          expect(a.order).toBe(a.type!.coding![0]!.code === '1' ? 1 : 2);
        }
        expect(a.status).toBe(a.period!.end === undefined ? 'active' : 'cancelled');
      }
    expect(together).toBeGreaterThan(1);
  });

  it('has the number of the group of an employer, and says that a plan is the holder’s own', () => {
    for (const { type, class: classes } of all.flat()) {
      if (type!.coding![0]!.code !== '5') expect(classes).toBeUndefined();
      else expect(classes![0]).toMatchObject({ type: { coding: [{ code: expect.stringMatching(/^(group|plan)$/) }] } });
    }
  });

  it('keeps its id when more is known', () => {
    const later = generate({ asOf: '2027-06-01', roster: AS_OF, seed: 'covered', library: false, yearsOfHistory: 30 });
    all.forEach((of, i) => {
      const ids = new Set(
        later
          .patient(i)
          .resourcesOf('Coverage')
          .map(({ id }) => id),
      );
      expect(of.filter(({ id }) => !ids.has(id))).toEqual([]);
    });
  });
});
