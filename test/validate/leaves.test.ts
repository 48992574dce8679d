import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/validate/catalogue.ts';
import { isDate, isDateTime, isInstant, isTime } from '../../src/validate/date-time.ts';
import { compareDateTimes } from '../../src/validate/native/moments.ts';
import { nearest } from '../../src/validate/nearest.ts';
import { primitiveRules } from '../../src/validate/primitives.ts';

const allows = (type: string, value: unknown): boolean => primitiveRules.get(type)?.allows(value as never) ?? false;

describe('dates', () => {
  it('are those of the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const two = (n: number): string => String(n).padStart(2, '0');
          const text = `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;
          const date = new Date(`${text}T00:00:00Z`);
          expect(isDate(text)).toBe(!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text));
        },
      ),
    );
  });

  it('have a precision, a time of day only with a zone', () => {
    for (const right of ['2020', '2020-02', '2020-02-29', '2020-02-29T10:00:00Z', '2020-02-29T10:00:00.123+14:00'])
      expect(isDateTime(right)).toBe(true);
    const wrong = [
      '20',
      '2020-2',
      '2020-00',
      '2021-02-29',
      '2020-02-29T10:00Z',
      '2020-02-29T10:00:00',
      '2020-02-29 10:00:00Z',
      '2020-02-29T24:00:00Z',
      '2020-02-29T10:00:00.Z',
      '2020-02-29T10:00:00+14:30',
      '0000-01-01',
    ];
    for (const text of wrong) expect(isDateTime(text)).toBe(false);
    expect(isInstant('2020-02-29')).toBe(false);
    expect(isTime('10:00:60')).toBe(true);
    expect(isTime('10:00')).toBe(false);
  });

  it('are compared as far as both go', () => {
    expect(compareDateTimes('2020', '2021-03')).toBe(-1);
    expect(compareDateTimes('2020', '2020-03')).toBeUndefined();
    expect(compareDateTimes('2020-03', '2020-03')).toBe(0);
    expect(compareDateTimes('2020-03-01T10:00:00Z', '2020-03-01T11:30:00+02:00')).toBe(1);
  });
});

describe('primitives', () => {
  const cases: [type: string, right: unknown[], wrong: unknown[]][] = [
    ['id', ['a', 'A-1.b', 'x'.repeat(64)], ['', 'a b', 'x'.repeat(65), 'ä']],
    ['code', ['a', 'a b'], ['', ' a', 'a ', 'a  b']],
    [
      'uri',
      ['http://x.org', 'urn:oid:2.16.840', 'Patient/1'],
      ['', 'a b', 'urn:oid:a', 'urn:uuid:X', 'urn:uuid:7D3A9C10-5B1E-4F6A-9C00-000000000001'],
    ],
    ['canonical', ['http://x.org|1', '#a', 'urn:oid:1.2'], ['Questionnaire/1', '']],
    ['oid', ['urn:oid:1.2.3'], ['1.2.3', 'urn:oid:3.1', 'urn:oid:1.02']],
    ['base64Binary', ['QQ==', 'SGVs bG8='], ['QQ=', '!', 'abc']],
    ['positiveInt', [1, 2147483647], [0, 1.5, 2147483648]],
    ['unsignedInt', [0], [-1]],
    ['integer', [-2147483648], [Number.NaN, 1e10]],
    ['decimal', [0.1, 1e40], [Number.POSITIVE_INFINITY]],
    ['string', ['a', 'a\nb'], ['', 'x'.repeat(1_048_577)]],
  ];
  for (const [type, right, wrong] of cases) {
    it(type, () => {
      expect(right.filter((value) => !allows(type, value))).toEqual([]);
      expect(wrong.filter((value) => allows(type, value))).toEqual([]);
    });
  }
});

describe('units', () => {
  const ucum = loadCatalogue('none').codeSystem('http://unitsofmeasure.org');
  it('follow the grammar of UCUM', () => {
    const right = [
      'mg/dL',
      'mm[Hg]',
      '%',
      '1',
      '10*3/uL',
      '10*-6',
      'kg/m2',
      '/min',
      '{score}',
      'mL/min/{1.73_m2}',
      '[degF]',
      'Cel',
      'm[IU]/L',
      '[lb_av]',
      'meq/L',
      'h',
      'a',
      'wk',
      'mo',
      'ug/(24.h)',
      'U/L',
      '{tablet}',
      'g.m-2',
      "'",
      '{a}/{b}',
    ];
    expect(right.filter((unit) => !ucum?.has(unit))).toEqual([]);
    const wrong = [
      '',
      'mmHg',
      'mg//dL',
      'mg/dL)',
      '(mg',
      'kg m',
      'furlongs',
      '[mmHg',
      'mg{',
      'pounds',
      'beats/min',
      'k[Hg]x',
      '/',
      'mg/',
      '2mg.',
      'kk',
    ];
    expect(wrong.filter((unit) => ucum?.has(unit))).toEqual([]);
  });
});

describe('the nearest name', () => {
  it('is offered only when it is near', () => {
    expect(nearest('gendre', ['gender', 'name'])).toBe('gender');
    expect(nearest('zzzzzz', ['gender', 'name'])).toBeUndefined();
  });
});
