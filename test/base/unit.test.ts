import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversionFactor, DAY, parseUnit, YEAR } from '../../src/base/index.ts';

const factor = (from: string, to: string): number | undefined => conversionFactor(parseUnit(from)!, parseUnit(to)!);

describe('units', () => {
  it.each([
    ['mm[Hg]', 'kPa', 0.133322],
    ['[lb_av]', 'kg', 0.45359237],
    ['[in_i]', 'cm', 2.54],
    ['mg/dL', 'g/L', 0.01],
    ['a', 'd', YEAR / DAY],
    ['/wk', '/d', 1 / 7],
    ['%', '1', 0.01],
    ['mmol/L', 'umol/mL', 1],
    ['mL/min/{1.73_m2}', 'mL/h', 60],
    ['10*3/uL', '10*9/L', 1],
    ['U/L', 'nmol/s/L', 1 / 0.06],
    ['ug/mg', 'mg/g', 1],
    ['kg/m2', 'g/cm2', 0.1],
    ['m[IU]/L', 'u[IU]/mL', 1],
    ['meq/L', 'eq/m3', 1],
    ['{score}', '1', 1],
    ['g.m/(s2.cm)', 'N/m', 0.1],
  ])('%s is %s times %d', (from, to, wanted) => {
    expect(factor(from, to)).toBeCloseTo(wanted, 9);
  });

  it.each([
    ['mmol/L', 'mg/dL'],
    ['Cel', 'K'],
    ['[degF]', 'Cel'],
    ['mmol/mol', '%'],
    ['mg/g', '1'],
    ['[IU]', 'mg'],
    ['kg', 'm'],
  ])('%s does not become %s', (from, to) => {
    expect(factor(from, to)).toBeUndefined();
  });

  it.each(['kgs', 'mmHg', 'years', '', ' kg', 'm/', 'm//s', '(m', 'm)', '{', 'constructor', '__proto__', 'mg/dl/'])(
    '"%s"',
    (text) => {
      expect(parseUnit(text) === undefined).toBe(text !== '');
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'mgL[]{}()./-+12%*^ud') }), (text) => {
        parseUnit(text);
      }),
    );
  });
});
