import { describe, expect, it } from 'vitest';
import { DAY, dayOf } from '../../src/base/index.ts';
import { dosesFor, doseText, formOf } from '../../src/fhir/dosage.ts';
import { doseForm } from '../../src/fhir/dose-form.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { MedicationEntry } from '../../src/record/index.ts';
import { loadProgram } from '../../src/run/index.ts';
import { createSimulation } from '../../src/simulate/index.ts';

const OSELTAMIVIR = { suspension: '1115698', capsule: '312122' };
const WEIGHT = '29463-7';
const PEOPLE = 600;

describe('the drugs that modules prescribe', () => {
  const { program } = loadProgram({ modules: [], library: true, only: [] });
  const prescribed = program!.modules.flatMap(({ code }) => code.filter(({ op }) => op === 'prescribe'));

  it('are products: a strength and a dose form, and a dose that can be counted', () => {
    expect(prescribed.length).toBeGreaterThan(50);
    for (const act of prescribed) {
      if (act.op !== 'prescribe' || act.administered) continue;
      const { display } = act.concept.codings[0];
      expect(display).toMatch(/\d/);
      expect(doseForm(display), display).not.toEqual(doseForm(''));
    }
  });
});

describe('insulin', () => {
  it('is written in units, which the pens count', () => {
    const drug = {
      codings: [{ system: 'rxnorm', code: '847230', display: '3 ML insulin glargine 100 UNT/ML Pen Injector' }],
    } as const;
    const dosage = { asNeeded: false, amount: 18, frequency: 1, period: { value: 1, unit: 'd' } } as const;
    const form = formOf(drug);
    expect(doseText(dosage, form)).toBe('18 units once daily');
    expect(form).toEqual({ verb: 'Inject', unit: 'unit', route: 'under the skin' });
    expect(dosesFor(drug, dosage, 90 * DAY)).toEqual({ value: 1620, unit: 'unit' });
  });
});

describe('oseltamivir', () => {
  const day = dayOf(2026, 1, 1);
  const { program } = loadProgram({ modules: [], library: true, only: ['acute_respiratory_infection'] });
  const simulation = createSimulation({
    program: program!,
    pack: usPack,
    seed: 'oseltamivir',
    roster: day,
    asOf: day,
    yearsOfHistory: 0,
  });

  it('is dosed by weight as on its label: 30, 45, 60 and 75 mg', () => {
    const doses = Array.from({ length: PEOPLE }, (_, i) => simulation.life(i)).flatMap(({ entries }) =>
      entries
        .filter((entry): entry is MedicationEntry => entry.kind === 'medication')
        .flatMap(({ concept, dosage, time }) => {
          const drug = concept.codings[0].code;
          if (drug !== OSELTAMIVIR.suspension && drug !== OSELTAMIVIR.capsule) return [];
          const weighed = entries.findLast(
            (e) => e.kind === 'observation' && e.time <= time && e.concept.codings[0].code === WEIGHT,
          );
          const kg =
            weighed?.kind === 'observation' && weighed.value && 'number' in weighed.value ? weighed.value.number : 70;
          const mg = drug === OSELTAMIVIR.capsule ? 75 * dosage.amount! : 6 * dosage.amount!;
          return [{ kg, mg, perDay: dosage.frequency }];
        }),
    );
    for (const { kg, mg, perDay } of doses) {
      expect(mg, `${kg} kg`).toBe(kg <= 15 ? 30 : kg <= 23 ? 45 : kg <= 40 ? 60 : 75);
      expect(perDay).toBe(2);
    }
    // The lightest are few: 30 mg need not occur.
    for (const mg of [45, 60, 75]) expect(doses.filter((dose) => dose.mg === mg).length).toBeGreaterThan(0);
  });
});
