import type { TSchema } from '@sinclair/typebox';

type Rule = (limit: never, value: unknown, schema: TSchema) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keywords of JSON Schema that the language uses; each holds for values of other types than its own. */
const RULES: Readonly<Record<string, Rule>> = {
  type: (type: string, value) => typeFits(type, value),
  const: (wanted: unknown, value) => value === wanted,
  enum: (list: readonly unknown[], value) => list.includes(value),
  minimum: (limit: number, value) => typeof value !== 'number' || value >= limit,
  maximum: (limit: number, value) => typeof value !== 'number' || value <= limit,
  exclusiveMinimum: (limit: number, value) => typeof value !== 'number' || value > limit,
  minItems: (limit: number, value) => !Array.isArray(value) || value.length >= limit,
  minProperties: (limit: number, value) => !isObject(value) || Object.keys(value).length >= limit,
  required: (keys: readonly string[], value) => !isObject(value) || keys.every((key) => value[key] !== undefined),
  items: (inner: TSchema, value) => !Array.isArray(value) || value.every((item) => surelyFits(inner, item)),
  anyOf: (branches: readonly TSchema[], value) => branches.some((branch) => surelyFits(branch, value)),
  properties: (inner: Readonly<Record<string, TSchema>>, value) =>
    !isObject(value) ||
    Object.entries(inner).every(([key, schema]) => value[key] === undefined || surelyFits(schema, value[key])),
  additionalProperties: (inner: TSchema | boolean, value, schema) =>
    !isObject(value) ||
    inner === true ||
    Object.keys(value).every(
      (key) =>
        Object.hasOwn((schema.properties ?? {}) as object, key) || (inner !== false && surelyFits(inner, value[key])),
    ),
  patternProperties: (inner: Readonly<Record<string, TSchema>>, value) =>
    !isObject(value) ||
    Object.entries(inner).every(([pattern, schema]) =>
      Object.keys(value).every((key) => !new RegExp(pattern, 'u').test(key) || surelyFits(schema, value[key])),
    ),
  description: () => true,
  title: () => true,
  'x-named': () => true,
};

function typeFits(type: string, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'number':
      return Number.isFinite(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

/**
 * A quick yes: true only if the value fits, for sure. What fits is most of what is checked, and compiling a validator takes longer
 * than looking. A keyword that is not known here gives no yes.
 */
export function surelyFits(schema: TSchema, value: unknown): boolean {
  for (const keyword of Object.keys(schema)) {
    const rule = RULES[keyword];
    if (rule === undefined || !rule(schema[keyword] as never, value, schema)) return false;
  }
  return true;
}
