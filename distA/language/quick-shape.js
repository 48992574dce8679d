const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The keywords of JSON Schema that the language uses; each holds for values of other types than its own. */
const RULES = {
    type: (type, value) => typeFits(type, value),
    const: (wanted, value) => value === wanted,
    enum: (list, value) => list.includes(value),
    minimum: (limit, value) => typeof value !== 'number' || value >= limit,
    maximum: (limit, value) => typeof value !== 'number' || value <= limit,
    exclusiveMinimum: (limit, value) => typeof value !== 'number' || value > limit,
    minItems: (limit, value) => !Array.isArray(value) || value.length >= limit,
    minProperties: (limit, value) => !isObject(value) || Object.keys(value).length >= limit,
    required: (keys, value) => !isObject(value) || keys.every((key) => value[key] !== undefined),
    items: (inner, value) => !Array.isArray(value) || value.every((item) => surelyFits(inner, item)),
    anyOf: (branches, value) => branches.some((branch) => surelyFits(branch, value)),
    properties: (inner, value) => !isObject(value) ||
        Object.entries(inner).every(([key, schema]) => value[key] === undefined || surelyFits(schema, value[key])),
    additionalProperties: (inner, value, schema) => !isObject(value) ||
        inner === true ||
        Object.keys(value).every((key) => Object.hasOwn((schema.properties ?? {}), key) || (inner !== false && surelyFits(inner, value[key]))),
    patternProperties: (inner, value) => !isObject(value) ||
        Object.entries(inner).every(([pattern, schema]) => Object.keys(value).every((key) => !new RegExp(pattern, 'u').test(key) || surelyFits(schema, value[key]))),
    description: () => true,
    title: () => true,
    'x-named': () => true,
};
function typeFits(type, value) {
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
export function surelyFits(schema, value) {
    for (const keyword of Object.keys(schema)) {
        const rule = RULES[keyword];
        if (rule === undefined || !rule(schema[keyword], value, schema))
            return false;
    }
    return true;
}
//# sourceMappingURL=quick-shape.js.map