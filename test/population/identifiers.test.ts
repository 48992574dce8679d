import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText, type Key } from '../../src/base/index.ts';
import {
  EntryIds,
  entryUuid,
  luhnDigit,
  medicalRecordNumber,
  npiOf,
  patientUuid,
  permute,
  providerUuid,
} from '../../src/record/index.ts';

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const key: fc.Arbitrary<Key> = fc.record({ hi: word, lo: word });
const UUID_V8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const roster = hashText('roster of the test');

describe('a permutation', () => {
  it('maps a whole small domain onto itself', () => {
    fc.assert(
      fc.property(key, fc.integer({ min: 1, max: 600 }), (k, size) => {
        const images = Array.from({ length: size }, (_, i) => permute(k, i, size));
        expect(new Set(images).size).toBe(size);
        expect(Math.min(...images)).toBe(0);
        expect(Math.max(...images)).toBe(size - 1);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps two numbers apart in the domain of record numbers', () => {
    const index = fc.integer({ min: 0, max: 10 ** 9 });
    fc.assert(
      fc.property(key, index, index, (k, a, b) => {
        fc.pre(a !== b);
        expect(medicalRecordNumber(k, a)).not.toBe(medicalRecordNumber(k, b));
        expect(medicalRecordNumber(k, a)).toMatch(/^\d{12}$/);
        expect(patientUuid(k, a)).not.toBe(patientUuid(k, b));
      }),
      { numRuns: 2000 },
    );
  });

  it('is another one under another key', () => {
    const images = (k: Key): string => Array.from({ length: 50 }, (_, i) => permute(k, i, 1000)).join();
    expect(images(hashText('a'))).not.toBe(images(hashText('b')));
  });
});

describe('ids', () => {
  it('of one person are those of entryUuid, in any order', () => {
    const step = fc.tuple(fc.nat(3), fc.nat(5), fc.constantFrom('condition', 'observation Specimen', 'Goal 0'));
    const origins = [0, 1, 2, 3].map((i) => hashText(`origin ${i}`));
    fc.assert(
      fc.property(key, fc.nat(), fc.array(step), (k, person, steps) => {
        const ids = new EntryIds(k, person);
        for (const [origin, occurrence, role] of steps)
          expect(ids.id(origins[origin]!, occurrence, role)).toBe(
            entryUuid(k, person, origins[origin]!, occurrence, role),
          );
      }),
    );
  });

  it('are for ever the same', () => {
    expect(entryUuid(roster, 3, hashText('a state'), 1, 'condition')).toBe('11336421-4b1b-8816-a7cc-5cdc2d639739');
    expect(patientUuid(roster, 3)).toBe('076a4e54-b576-8dcc-9709-dfd06fa0735d');
  });

  it('are UUIDs of version 8 in the layout of RFC 9562', () => {
    fc.assert(
      fc.property(key, fc.nat(), key, fc.nat(), fc.string(), (k, person, origin, occurrence, role) => {
        expect(entryUuid(k, person, origin, occurrence, role)).toMatch(UUID_V8);
        expect(patientUuid(k, person)).toMatch(UUID_V8);
        expect(providerUuid(role, 'Location')).toMatch(UUID_V8);
      }),
    );
  });

  it('differ in each part of what they are of', () => {
    const origin = hashText('hypertension/diagnosis');
    const base = entryUuid(roster, 3, origin, 1, 'Condition');
    const others = [
      entryUuid(hashText('another'), 3, origin, 1, 'Condition'),
      entryUuid(roster, 4, origin, 1, 'Condition'),
      entryUuid(roster, 3, hashText('hypertension/visit'), 1, 'Condition'),
      entryUuid(roster, 3, origin, 2, 'Condition'),
      entryUuid(roster, 3, origin, 1, 'Provenance'),
      patientUuid(roster, 3),
    ];
    expect(new Set([base, ...others]).size).toBe(7);
    expect(entryUuid(roster, 3, origin, 1, 'Condition')).toBe(base);
  });

  it('do not collide in 300,000 entries, and use their bits evenly (each bit set within 5 standard errors, false alarm 7e-5)', () => {
    const seen = new Set<string>();
    const set = new Uint32Array(128);
    const n = 300_000;
    const origins = Array.from({ length: 30 }, (_, i) => hashText(`module/state_${i}`));
    for (let person = 0; person < 1000; person++) {
      for (const origin of origins) {
        for (let occurrence = 0; occurrence < 10; occurrence++) {
          const id = entryUuid(roster, person, origin, occurrence, 'Observation').replaceAll('-', '');
          seen.add(id);
          for (let i = 0; i < 32; i++) {
            const digit = Number.parseInt(id[i]!, 16);
            for (let bit = 0; bit < 4; bit++) set[i * 4 + bit]! += (digit >> (3 - bit)) & 1;
          }
        }
      }
    }
    expect(seen.size).toBe(n);
    const fixed = new Set([48, 49, 50, 51, 64, 65]);
    for (let bit = 0; bit < 128; bit++) {
      if (fixed.has(bit)) expect([0, n]).toContain(set[bit]);
      else expect(Math.abs(set[bit]! - n / 2)).toBeLessThan(5 * Math.sqrt(n / 4));
    }
  });

  it('are the same for ever (a change here breaks what was loaded before)', () => {
    const zero = { hi: 0, lo: 0 };
    expect([
      patientUuid(zero, 0),
      entryUuid(zero, 0, zero, 0, ''),
      medicalRecordNumber(zero, 0),
      providerUuid('', ''),
    ]).toMatchInlineSnapshot(`
      [
        "2146aeca-e6df-814a-9169-0b1694129041",
        "2800a802-e182-8094-8ba7-008333ee85f3",
        "287563606025",
        "09ccb490-7278-88ec-b721-611bfaebce47",
      ]
    `);
  });
});

describe('a provider identifier', () => {
  it('has the check digit of the example of CMS', () => {
    expect(luhnDigit('80840123456789')).toBe('3');
  });

  it('begins with 2 and is told apart by its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e8 - 1 }), fc.integer({ min: 0, max: 1e8 - 1 }), (a, b) => {
        expect(npiOf(a)).toMatch(/^2\d{9}$/);
        expect(npiOf(a) === npiOf(b)).toBe(a === b);
      }),
    );
  });
});
