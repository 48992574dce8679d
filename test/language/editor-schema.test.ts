import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorSchema, moduleTemplate, valueSetSchema } from '../../src/language/index.ts';
import { FIXTURES } from './fixture.ts';
import { words } from './words.ts';

const schema = editorSchema(words.states);
const validate = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(schema);
const fits = (text: string): boolean => validate(parse(text));

describe('editor schema', () => {
  it('is the one in schema/ (`npm run schema` writes it)', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schema/module.schema.json');
  });

  it('accepts the modules of the library and the template', () => {
    const library = readdirSync('modules', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.yaml'),
    );
    expect(library.length).toBeGreaterThan(0);
    for (const file of library) {
      expect(fits(readFileSync(`modules/${file}`, 'utf8')), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
    expect(fits(moduleTemplate('migraine'))).toBe(true);
  });

  it('has each word of the language, with its description', () => {
    const { definitions } = schema as {
      definitions: Record<string, { properties?: Record<string, { description?: string }> }>;
    };
    for (const { key, where, description } of words.states) {
      if (where !== 'step') expect(definitions.state?.properties?.[key]?.description).toBe(description);
      if (where !== 'state') expect(definitions.step?.properties?.[key]?.description).toBe(description);
    }
  });

  it.each(['unknown-key', 'missing-key', 'wrong-shape', 'unknown-word'])(
    'refuses the fixture %s as the checker does',
    (name) => {
      expect(fits(readFileSync(`${FIXTURES}/${name}/m.yaml`, 'utf8'))).toBe(false);
    },
  );
});

describe('editor schema of value sets', () => {
  const accepts = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(valueSetSchema());

  it('is the one in schema/ (`npm run schema` writes it)', async () => {
    await expect(`${JSON.stringify(valueSetSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../schema/value-set.schema.json',
    );
  });

  it('accepts the value sets of the library and refuses an unknown key', () => {
    const files = readdirSync('value-sets').filter((file) => file.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const set = parse(readFileSync(`value-sets/${file}`, 'utf8')) as object;
      expect(accepts(set), `${file}: ${JSON.stringify(accepts.errors)}`).toBe(true);
      expect(accepts({ ...set, code: {} })).toBe(false);
    }
  });
});
