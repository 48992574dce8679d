import type { TSchema } from '@sinclair/typebox';
import { ModuleShape, RemarksShape, ValueSetShape } from './module-shape.ts';
import { ConditionShape, NAMED, StepsShape } from './shapes.ts';
import type { StateType } from './state-type.ts';
import { TransitionShape } from './transition.ts';
import { fits, type Where } from './words.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * JSON Schema (draft 7) of a module file for editors, made of the shapes that the checker uses. What one key may stand
 * beside another, and which names exist, only the checker knows.
 */
export function editorSchema(words: readonly StateType[]): Json {
  const definitions: Record<string, Json> = {};
  const root = plain(ModuleShape, definitions) as { readonly properties: Readonly<Record<string, Json>> };
  plain(StepsShape, definitions);
  definitions.steps = { ...definitions.steps, items: { $ref: '#/definitions/step' } };
  definitions.step = placeSchema('step', words, definitions);
  definitions.state = placeSchema('state', words, definitions);
  const states = { ...root.properties.states, additionalProperties: { $ref: '#/definitions/state' } };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'lifecourse module',
    ...root,
    properties: { ...root.properties, states },
    definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** JSON Schema (draft 7) of a value set file for editors. */
export function valueSetSchema(): Json {
  const definitions: Record<string, Json> = {};
  const root = plain(ValueSetShape, definitions);
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'lifecourse value set', ...root, definitions };
}

const PLACES: Readonly<Record<Where, string>> = {
  state: 'A state: one word, then where it leads',
  step: 'A step: one word, done in its turn',
};

/** A state or step: all words that may stand there, and all keys beside them. */
function placeSchema(where: Where, words: readonly StateType[], definitions: Record<string, Json>): Json {
  const common: Record<string, TSchema> = { when: ConditionShape, remarks: RemarksShape };
  if (where === 'state') common.then = TransitionShape;
  const properties: Record<string, Json[]> = {};
  const add = (key: string, schema: TSchema, description?: string): void => {
    properties[key] = [...(properties[key] ?? []), described(plain(schema, definitions), description)];
  };
  for (const [key, schema] of Object.entries(common)) add(key, schema);
  const here = words.filter((type) => fits(type, where));
  const isWord = (key: string): boolean => here.some((type) => type.key === key);
  for (const type of here) {
    add(type.key, type.schema, type.description);
    for (const [key, schema] of Object.entries(type.beside ?? {})) if (!isWord(key)) add(key, schema);
  }
  return {
    type: 'object',
    description: PLACES[where],
    properties: Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, either(each)])),
    additionalProperties: false,
  };
}

/** Beside a reference nothing else counts in draft 7, hence the list of one. */
const described = (schema: Json, description: string | undefined): Json =>
  description === undefined ? schema : '$ref' in schema ? { description, allOf: [schema] } : { ...schema, description };

/** The same key may belong to several words. */
function either(schemas: readonly Json[]): Json {
  const different = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  return different.length === 1 ? different[0]! : { anyOf: different };
}

/** A schema as plain JSON; each named block becomes a definition and a reference to it. */
function plain(schema: TSchema, definitions: Record<string, Json>): Json {
  const { [NAMED]: name, ...rest } = JSON.parse(JSON.stringify(schema)) as Json;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, plainValue(value, definitions)]));
  if (typeof name !== 'string') return inner;
  definitions[name] ??= inner;
  return { $ref: `#/definitions/${name}` };
}

function plainValue(value: unknown, definitions: Record<string, Json>): unknown {
  if (Array.isArray(value)) return value.map((each) => plainValue(each, definitions));
  return typeof value === 'object' && value !== null ? plain(value as TSchema, definitions) : value;
}
