import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModuleShape } from '../../src/language/module-shape.ts';
import { surelyFits } from '../../src/language/quick-shape.ts';
import { TransitionShape } from '../../src/language/transition.ts';
import { words } from './words.ts';

const ajv = new Ajv({ strict: false, strictNumbers: true, validateSchema: false });
const schemas = [
  ...[ModuleShape, TransitionShape],
  ...words.states.flatMap((type) => [type.schema, ...Object.values(type.beside ?? {})]),
];

/** Words that occur as keys or values of any shape, so that many of the values fit. */
const vocabulary = [...new Set(JSON.stringify(schemas).match(/[a-z_]{2,}/g))];

const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      1,
      -1,
      0.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '',
      'x',
      '2 weeks',
    ),
    fc.constantFrom<unknown>({ system: 'snomed', code: '1', display: 'x' }, ['x'], {}, []),
    fc.constantFrom(...vocabulary),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...vocabulary), tie('value'), { maxKeys: 4 }),
  ),
})).value;

/** Half of the values have keys of the schema at hand. */
const valueFor = (keys: readonly string[]) =>
  keys.length === 0 ? anyValue : fc.oneof(anyValue, fc.dictionary(fc.constantFrom(...keys), anyValue, { maxKeys: 5 }));

describe('a quick yes', () => {
  it('is what the JSON Schema validator says, for each shape of the language', () => {
    let yes = 0;
    for (const schema of schemas) {
      const validate = ajv.compile(schema);
      const keys = [...new Set(JSON.stringify(schema).match(/(?<=")[a-z_]+(?=":\{)/g) ?? [])];
      const agrees = (value: unknown): void => {
        const fits = surelyFits(schema, value);
        expect(fits, JSON.stringify(value)).toBe(validate(value));
        if (fits) yes++;
      };
      fc.assert(fc.property(valueFor(keys), agrees), { numRuns: 200 });
    }
    expect(yes).toBeGreaterThan(500);
  });

  it('is not given where a keyword is not known', () => {
    expect(surelyFits({ type: 'string', pattern: 'a' } as never, 'a')).toBe(false);
  });
});
