import { Ajv } from 'ajv';
import { missingKey, unknownKey, unknownWord, wrongShape } from '../diagnostics/index.js';
import { surelyFits } from './quick-shape.js';
import { NAMED } from './shapes.js';
export function shapeChecker() {
    let ajv;
    const check = (schema, value, base) => {
        ajv ??= newAjv();
        const validate = ajv.compile(schema);
        if (validate(value))
            return [];
        return (validate.errors ?? []).filter(isOutermost).flatMap((error) => {
            const path = [...base, ...pathOf(error.instancePath)];
            return error.keyword === 'anyOf' ? unionFaults(error, path) : [faultOf(error, path)];
        });
    };
    const unionFaults = ({ parentSchema, data }, path) => {
        const branches = flat(parentSchema.anyOf);
        const list = closedList(branches);
        if (typeof data === 'string' && list.length > 0) {
            return [{ path, on: 'value', problem: unknownWord('word here', data, list) }];
        }
        const branch = likeliest(branches, data);
        if (branch !== undefined)
            return check(branch, data, path);
        return [{ path, on: 'value', problem: wrongShape(nounOf(parentSchema), data) }];
    };
    return (schema, value) => (surelyFits(schema, value) ? [] : check(schema, value, []));
}
/** Without optimizing: compiling takes longer than checking. */
const newAjv = () => new Ajv({
    ...{ allErrors: true, verbose: true, strict: false, strictNumbers: true, logger: false, validateSchema: false },
    code: { optimize: false },
});
/** For modules that have passed the check: nothing is looked at. */
export const noShapeCheck = () => [];
/** What the branches of a union say is asked again of the likeliest one alone. */
const isOutermost = (error) => !error.schemaPath.includes('/anyOf/');
const pathOf = (pointer) => pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d{1,9}$/.test(step) ? Number(step) : step));
function faultOf(error, path) {
    const { keyword, params, data } = error;
    const schema = error.parentSchema;
    switch (keyword) {
        case 'additionalProperties': {
            const key = params.additionalProperty;
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
function wordProblem(schema, data) {
    const known = schema.enum.map(String);
    return typeof data === 'string' ? unknownWord('word here', data, known) : wrongShape(nounOf(schema), data);
}
function limitMessage({ keyword, params, message }) {
    if (keyword === 'minItems' || keyword === 'minProperties')
        return `at least ${params.limit} needed here`;
    if (keyword === 'maxItems')
        return `at most ${params.limit} may stand here`;
    return `the value ${message ?? 'is outside its limits'}`;
}
const flat = (branches) => branches.flatMap((branch) => (branch.anyOf === undefined ? [branch] : flat(branch.anyOf)));
/** The words that a union admits as texts; none if it admits other texts too, or no text. */
function closedList(branches) {
    const texts = branches.filter((branch) => branch.type === 'string');
    const words = texts.map((branch) => (branch.const === undefined ? branch.enum : [branch.const]));
    return words.includes(undefined) ? [] : words.flat();
}
/** The branch of a union that a value was most likely meant for; undefined if it fits none by its kind. */
function likeliest(branches, data) {
    const kind = kindOf(data);
    let best;
    let most = Number.NEGATIVE_INFINITY;
    for (const branch of branches) {
        if (branch.type !== kind && !(kind === 'number' && branch.type === 'integer'))
            continue;
        const score = kind === 'object' ? likeness(branch, data) : 0;
        if (score > most)
            [best, most] = [branch, score];
    }
    return best;
}
const kindOf = (data) => (data === null ? 'null' : Array.isArray(data) ? 'array' : typeof data);
/** Known keys that are there, less needed keys that are not. */
function likeness(schema, data) {
    const known = Object.keys(schema.properties ?? {}).filter((key) => Object.hasOwn(data, key)).length;
    const missing = (schema.required ?? []).filter((key) => !Object.hasOwn(data, key)).length;
    return known - missing;
}
const NOUNS = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'nothing',
};
/** What a schema asks for, in a few words. */
export function nounOf(schema) {
    const name = schema[NAMED];
    if (typeof name === 'string')
        return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name.replaceAll('_', ' ')}`;
    if (schema.const !== undefined)
        return JSON.stringify(schema.const);
    if (schema.enum !== undefined)
        return `one of ${schema.enum.join(', ')}`;
    if (schema.anyOf !== undefined)
        return [...new Set(schema.anyOf.map(nounOf))].join(' or ');
    if (schema.type === 'array')
        return 'a list';
    if (schema.type === 'object')
        return objectNoun(schema);
    return NOUNS[schema.type] ?? 'something else';
}
function objectNoun(schema) {
    const keys = Object.keys(schema.properties ?? {});
    if (keys.length === 0)
        return 'a mapping';
    return `{ ${keys.slice(0, 6).join(', ')}${keys.length > 6 ? ', …' : ''} }`;
}
//# sourceMappingURL=shape-check.js.map