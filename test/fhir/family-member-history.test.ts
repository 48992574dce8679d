import { describe, expect, it } from 'vitest';
import { generate } from '../../src/index.ts';
import { createValidator } from '../../src/validate/index.ts';

describe('FamilyMemberHistory', () => {
  const options = { seed: 'told', library: false, roster: '2026-01-01' } as const;
  const people = generate({ ...options, asOf: '2026-01-01' });
  const all = Array.from({ length: 150 }, (_, i) => people.patient(i));

  it('is one for each parent, of adults who came for a check-up, with what they know', () => {
    let [told, adults, ill, dead] = [0, 0, 0, 0];
    for (const patient of all) {
      const histories = patient.resourcesOf('FamilyMemberHistory');
      if (patient.age < 17) expect(histories).toEqual([]);
      if (patient.age < 35) continue;
      adults++;
      if (histories.length === 0) continue;
      told++;
      expect(histories.map(({ relationship }) => relationship.coding![0]!.code).sort()).toEqual(['FTH', 'MTH']);
      for (const { condition = [], deceasedAge, bornDate, sex, relationship } of histories) {
        expect(sex!.coding![0]!.code).toBe(relationship.coding![0]!.code === 'MTH' ? 'female' : 'male');
        expect(Number(bornDate)).toBeLessThan(2026 - 35 - 14);
        if (condition.length > 0) ill++;
        if (deceasedAge) dead++;
        for (const { onsetAge } of condition) {
          expect(onsetAge!.value).toBeGreaterThanOrEqual(18);
          if (deceasedAge) expect(onsetAge!.value).toBeLessThanOrEqual(deceasedAge.value!);
        }
      }
    }
    expect(told / adults).toBeGreaterThan(0.7);
    expect(ill).toBeGreaterThan(30);
    expect(dead).toBeGreaterThan(10);
  });

  it('is valid, and the same resource when more is told later', () => {
    const validator = createValidator({ usCore: '6.1.0' });
    const later = generate({ ...options, asOf: '2034-01-01' });
    let told = 0;
    for (const [i, patient] of all.slice(0, 60).entries()) {
      const histories = patient.resourcesOf('FamilyMemberHistory');
      for (const each of histories) expect(validator.validateResource(each)).toEqual([]);
      const next = later.patient(i).resourcesOf('FamilyMemberHistory');
      const ids = new Set(next.map(({ id }) => id));
      expect(ids.size).toBe(next.length);
      expect(histories.every(({ id }) => ids.has(id))).toBe(true);
      told += next.filter(({ id, date }) => histories.some((each) => each.id === id && each.date !== date)).length;
    }
    expect(told).toBeGreaterThan(5);
  });
});
