import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhnHolds, verhoeffHolds } from '../../src/terminology/check-digit.ts';
import { bookProblem, codeProblem, type SystemName } from '../../src/terminology/index.ts';
import { knownCodes } from '../codes/known-codes.ts';

describe('form of codes', () => {
  it.each<[SystemName, string]>([
    ['snomed', '44054006'],
    ['snomed', '1001000119102'],
    ['loinc', '4548-4'],
    ['loinc', 'LA6576-8'],
    ['rxnorm', '860975'],
    ['cvx', '08'],
    ['icd10cm', 'E11.9'],
    ['icd10cm', 'I10'],
    ['icd10pcs', '00510ZZ'],
    ['nucc', '207Q00000X'],
    ['cdcrec', '2106-3'],
    ['nubc', '01'],
    ['dicom', 'DX'],
  ])('%s %s is well formed', (system, code) => expect(codeProblem(system, code)).toBeUndefined());

  it.each<[SystemName, string, RegExp]>([
    ['snomed', '44054007', /check digit/],
    ['snomed', '44050406', /check digit/],
    ['snomed', '4405', /6 to 18 digits/],
    ['loinc', '4548-5', /check digit/],
    ['loinc', '45484', /hyphen/],
    ['rxnorm', '08', /RxNorm/],
    ['cvx', '8', /CVX/],
    ['icd10cm', 'E119', /full stop/],
    ['icd10pcs', 'O0510ZZ', /without I and O/],
    ['nucc', '207Q00000', /ends in X/],
    ['cdcrec', '2106-4', /check digit/],
  ])('%s %s is not', (system, code, message) => expect(codeProblem(system, code)).toMatch(message));

  it('finds every single wrong digit and every swap of neighbours in a SNOMED CT code', () => {
    const digits = '44054006';
    for (let i = 0; i < digits.length; i++) {
      for (let d = 0; d < 10; d++) {
        const changed = digits.slice(0, i) + d + digits.slice(i + 1);
        if (changed !== digits) expect(verhoeffHolds(changed)).toBe(false);
      }
      const swapped = digits.slice(0, i) + (digits[i + 1] ?? '') + digits[i] + digits.slice(i + 2);
      if (swapped !== digits) expect(verhoeffHolds(swapped)).toBe(false);
    }
  });

  it('finds every single wrong digit by Luhn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = '45484';
        const wrong = (Number(digits[place]) + shift) % 10;
        return luhnHolds(digits) && !luhnHolds(digits.slice(0, place) + wrong + digits.slice(place + 1));
      }),
    );
  });

  it('accepts the form of all known codes', (ctx) => {
    const rows = knownCodes(ctx);
    const refused = rows.filter(({ key, place }) => {
      const [system, code] = key.split('|') as [SystemName, string];
      return place !== 'gmf' && codeProblem(system, code) !== undefined;
    });
    expect(rows.length).toBeGreaterThan(70_000);
    expect(refused).toEqual([]);
  });
});

describe('code book', () => {
  const book = (system: SystemName, code: string) =>
    system !== 'snomed' ? undefined : code === '59621000' ? ['Essential hypertension (disorder)'] : [];
  const coding = (system: SystemName, code: string, display: string) => ({ system, code, display });

  it('compares displays but for case and spaces', () => {
    expect(bookProblem(book, coding('snomed', '59621000', 'essential  Hypertension (disorder)'))).toBeUndefined();
    expect(bookProblem(book, coding('snomed', '59621000', 'Hypertension'))?.displays).toHaveLength(1);
  });
  it('tells an unknown code from a system that it does not cover', () => {
    expect(bookProblem(book, coding('snomed', '44054006', 'x'))?.displays).toEqual([]);
    expect(bookProblem(book, coding('loinc', '4548-4', 'x'))).toBeUndefined();
  });
});
