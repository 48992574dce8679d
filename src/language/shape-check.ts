import type { TSchema } from '@sinclair/typebox';
import { Ajv, type ErrorObject } from 'ajv';
import { missingKey, type Problem, unknownKey, unknownWord, wrongShape } from '../diagnostics/index.ts';
import { surelyFits } from './quick-shape.ts';
import { NAMED } from './shapes.ts';
import type { Path } from './state-type.ts';

/** A place where a value has not the shape that is asked for. */
export interface ShapeFault {
  readonly path: Path;
  readonly on: 'key' | 'value';
  readonly problem: Problem;
}

/** All faults of a value against a schema; none if it fits. Compiled schemas are kept as long as the checker. */
export type ShapeCheck = (schema: TSchema, value: unknown) => readonly ShapeFault[];

export function shapeChecker(): ShapeCheck {
  let ajv: Ajv | undefined;
  const check = (schema: TSchema, value: unknown, base: Path): readonly ShapeFault[] => {
    ajv ??= newAjv();
    const validate = ajv.compile(schema);
    if (validate(value)) return [];
    return (validate.errors ?? []).filter(isOutermost).flatMap((error) => {
      const path = [...base, ...pathOf(error.instancePath)];
      return error.keyword === 'anyOf' ? unionFaults(error, path) : [faultOf(error, path)];
    });
  };
  const unionFaults = ({ parentSchema, data }: ErrorObject, path: Path): readonly ShapeFault[] => {
    const branches = flat((parentSchema as TSchema).anyOf as readonly TSchema[]);
    const list = closedList(branches);
    if (typeof data === 'string' && list.length > 0) {
      return [{ path, on: 'value', problem: unknownWord('word here', data, list) }];
    }
    const branch = likeliest(branches, data);
    if (branch !== undefined) return check(branch, data, path);
    return [{ path, on: 'value', problem: wrongShape(nounOf(parentSchema as TSchema), data) }];
  };
  return (schema, value) => (surelyFits(schema, value) ? [] : check(schema, value, []));
}

/** Without optimizing: compiling takes longer than checking. */
const newAjv = (): Ajv =>
  new Ajv({
    ...{ allErrors: true, verbose: true, strict: false, strictNumbers: true, logger: false, validateSchema: false },
    code: { optimize: false },
  });

/** For modules that have passed the check: nothing is looked at. */
export const noShapeCheck: ShapeCheck = () => [];

/** What the branches of a union say is asked again of the likeliest one alone. */
const isOutermost = (error: ErrorObject): boolean => !error.schemaPath.includes('/anyOf/');

const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d{1,9}$/.test(step) ? Number(step) : step));

function faultOf(error: ErrorObject, path: Path): ShapeFault {
  const { keyword, params, data } = error;
  const schema = error.parentSchema as TSchema;
  switch (keyword) {
    case 'additionalProperties': {
      const key: string = params.additionalProperty;
      return { path: [...path, key], on: 'key', problem: unknownKey(key, Object.keys(schema.properties ?? {})) };
    }
    case 'required':
      return { path, on: 'key', problem: missingKey(params.missingProperty) };
    case 'enum':
      return { path, on: 'value', problem: wordProblem(schema, data) };
    case 'const':
      return { path, on: 'value', problem: wrongShape(nounOf(schema), data) };
    case 'type':
      return { path, on: 'value', problem: wrongShape(nounOf(schema), data) };
    default:
      return { path, on: 'value', problem: { code: 'out-of-range', message: limitMessage(error) } };
  }
}

function wordProblem(schema: TSchema, data: unknown): Problem {
  const known = (schema.enum as readonly unknown[]).map(String);
  return typeof data === 'string' ? unknownWord('word here', data, known) : wrongShape(nounOf(schema), data);
}

function limitMessage({ keyword, params, message }: ErrorObject): string {
  if (keyword === 'minItems' || keyword === 'minProperties') return `at least ${params.limit} needed here`;
  if (keyword === 'maxItems') return `at most ${params.limit} may stand here`;
  return `the value ${message ?? 'is outside its limits'}`;
}

const flat = (branches: readonly TSchema[]): readonly TSchema[] =>
  branches.flatMap((branch) => (branch.anyOf === undefined ? [branch] : flat(branch.anyOf as TSchema[])));

/** The words that a union admits as texts; none if it admits other texts too, or no text. */
function closedList(branches: readonly TSchema[]): readonly string[] {
  const texts = branches.filter((branch) => branch.type === 'string');
  const words = texts.map((branch) => (branch.const === undefined ? branch.enum : [branch.const]));
  return words.includes(undefined) ? [] : (words.flat() as string[]);
}

/** The branch of a union that a value was most likely meant for; undefined if it fits none by its kind. */
function likeliest(branches: readonly TSchema[], data: unknown): TSchema | undefined {
  const kind = kindOf(data);
  let best: TSchema | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const branch of branches) {
    if (branch.type !== kind && !(kind === 'number' && branch.type === 'integer')) continue;
    const score = kind === 'object' ? likeness(branch, data as object) : 0;
    if (score > most) [best, most] = [branch, score];
  }
  return best;
}

const kindOf = (data: unknown): string => (data === null ? 'null' : Array.isArray(data) ? 'array' : typeof data);

/** Known keys that are there, less needed keys that are not. */
function likeness(schema: TSchema, data: object): number {
  const known = Object.keys(schema.properties ?? {}).filter((key) => Object.hasOwn(data, key)).length;
  const missing = ((schema.required ?? []) as readonly string[]).filter((key) => !Object.hasOwn(data, key)).length;
  return known - missing;
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'nothing',
};

/** What a schema asks for, in a few words. */
function nounOf(schema: TSchema): string {
  const name: unknown = schema[NAMED];
  if (typeof name === 'string') return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name.replaceAll('_', ' ')}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return `one of ${(schema.enum as readonly unknown[]).join(', ')}`;
  if (schema.anyOf !== undefined) return [...new Set((schema.anyOf as TSchema[]).map(nounOf))].join(' or ');
  if (schema.type === 'array') return 'a list';
  if (schema.type === 'object') return objectNoun(schema);
  return NOUNS[schema.type as string] ?? 'something else';
}

function objectNoun(schema: TSchema): string {
  const keys = Object.keys(schema.properties ?? {});
  if (keys.length === 0) return 'a mapping';
  return `{ ${keys.slice(0, 6).join(', ')}${keys.length > 6 ? ', …' : ''} }`;
}
