import { invariantsOf } from './invariant.js';
import { primitiveRules } from './primitives.js';
/** Works out shapes when they are first asked for. */
export function shapesOf(structures) {
    const digests = new Map(structures.map((s) => [s.name, s]));
    const shapes = new Map();
    const lookup = (name) => {
        if (!shapes.has(name))
            shapes.set(name, shapeOf(name, digests, lookup));
        return shapes.get(name);
    };
    return lookup;
}
function shapeOf(name, digests, lookup) {
    const type = name.split('.', 1)[0];
    const digest = digests.get(type);
    if (!digest)
        return undefined;
    return name === type ? typeShape(digest, lookup) : backboneShape(name, digest, lookup);
}
function typeShape(digest, lookup) {
    const parent = digest.base ? lookup(digest.base) : undefined;
    return assemble(digest.name, digest, parent, digest.elements.filter((e) => !e.path.includes('.')), lookup, {
        names: [digest.name, ...(parent?.names ?? [])],
        invariants: [...(parent?.invariants ?? []), ...invariantsOf(digest.name, digest.invariants)],
    });
}
function backboneShape(name, digest, lookup) {
    const path = name.slice(digest.name.length + 1);
    const own = digest.elements.find((e) => e.path === path);
    if (!own)
        return undefined;
    const first = own.types?.[0] ?? 'BackboneElement';
    const parent = lookup(typeof first === 'string' ? first : first.code);
    const below = digest.elements.filter((e) => e.path.startsWith(`${path}.`) && !e.path.slice(path.length + 1).includes('.'));
    return assemble(name, digest, parent, below, lookup, {
        names: [name, ...(parent?.names ?? [])],
        invariants: parent?.invariants ?? [],
    });
}
function assemble(name, digest, parent, digests, lookup, inherited) {
    const own = digests.map((e) => elementOf(digest, e, lookup));
    const elements = new Map([...(parent?.elements ?? []), ...own.map((e) => [e.name, e])]);
    const all = [...elements.values()];
    const properties = all.flatMap((e) => e.properties).flatMap((p) => [p, ...siblingOf(p, lookup)]);
    return {
        name,
        names: new Set(inherited.names),
        properties: new Map(properties.map((p) => [p.key, p])),
        elements,
        required: all.filter((e) => e.min > 0),
        choices: all.filter((e) => e.properties.length > 1),
        invariants: inherited.invariants,
        isResource: digest.kind === 'resource' && name === digest.name,
        isQuantity: inherited.names.includes('Quantity'),
    };
}
function elementOf(owner, digest, lookup) {
    const name = digest.path.slice(digest.path.lastIndexOf('.') + 1);
    const max = digest.max ?? '1';
    const properties = [];
    const element = {
        name,
        stem: name.replace('[x]', ''),
        path: `${owner.name}.${digest.path}`,
        min: digest.min ?? 0,
        max: max === '*' ? Number.POSITIVE_INFINITY : Number(max),
        many: max !== '1' && max !== '0',
        properties,
        digest,
        invariants: invariantsOf(`${owner.name}.${digest.path}`, digest.invariants),
    };
    const below = owner.elements.some((e) => e.path.startsWith(`${digest.path}.`));
    const shared = digest.sameAs ?? (below ? element.path : undefined);
    for (const type of digest.types ?? ['BackboneElement'])
        properties.push(propertyOf(element, type, shared, lookup));
    return element;
}
function propertyOf(element, type, shared, lookup) {
    const code = typeof type === 'string' ? type : type.code;
    const isChoice = element.name !== element.stem;
    const key = isChoice ? element.stem + code[0]?.toUpperCase() + code.slice(1) : element.stem;
    const rule = primitiveRules.get(code);
    let shape = null;
    return {
        key,
        sibling: rule && code !== 'xhtml' ? `_${key}` : undefined,
        display: isChoice ? `${element.stem}.ofType(${code})` : key,
        element,
        type: code,
        kind: rule ? 'primitive' : code === 'Resource' ? 'resource' : 'object',
        rule,
        targets: typeof type === 'string' ? undefined : type.targets,
        profiles: typeof type === 'string' ? [] : (type.profiles ?? []),
        shape: () => {
            if (shape === null)
                shape = lookup(shared ?? code);
            return shape;
        },
    };
}
/** The property that holds the id and the extensions of a primitive: `_birthDate`. */
function siblingOf(property, lookup) {
    if (property.sibling === undefined)
        return [];
    return [{ ...property, key: property.sibling, sibling: undefined, kind: 'sibling', shape: () => lookup('Element') }];
}
//# sourceMappingURL=shapes.js.map