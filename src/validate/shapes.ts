import { invariant } from '../base/index.ts';
import type { BindingDigest, ElementDigest, StructureDigest, TypeDigest } from './definitions/digest.ts';
import { type Invariant, invariantsOf } from './invariant.ts';
import { primitiveRules } from './primitives.ts';
import { RepeatedValues } from './repeated-values.ts';
import type { Element, Place, Property, Shape } from './shape.ts';

/** Gives shapes by type name or by the full path of a backbone element. */
export type ShapeLookup = (name: string) => Shape | undefined;

/** Works out shapes when they are first asked for. */
export function shapesOf(structures: readonly StructureDigest[]): ShapeLookup {
  const digests = new Map(structures.map((s) => [s.name, s]));
  const shapes = new Map<string, Shape | undefined>();
  const lookup: ShapeLookup = (name) => {
    if (!shapes.has(name)) shapes.set(name, shapeOf(name, digests, lookup));
    return shapes.get(name);
  };
  return lookup;
}

function shapeOf(name: string, digests: Map<string, StructureDigest>, lookup: ShapeLookup): Shape | undefined {
  const type = name.split('.', 1)[0] as string;
  const digest = digests.get(type);
  if (!digest) return undefined;
  return name === type ? typeShape(digest, lookup) : backboneShape(name, digest, lookup);
}

function typeShape(digest: StructureDigest, lookup: ShapeLookup): Shape {
  const parent = digest.base ? lookup(digest.base) : undefined;
  return assemble(
    digest.name,
    digest,
    parent,
    digest.elements.filter((e) => !e.path.includes('.')),
    lookup,
    {
      names: [digest.name, ...(parent?.names ?? [])],
      invariants: [...(parent?.invariants ?? []), ...invariantsOf(digest.name, digest.invariants)],
    },
  );
}

function backboneShape(name: string, digest: StructureDigest, lookup: ShapeLookup): Shape | undefined {
  const path = name.slice(digest.name.length + 1);
  const own = digest.elements.find((e) => e.path === path);
  if (!own) return undefined;
  const first = own.types?.[0] ?? 'BackboneElement';
  const parent = lookup(typeof first === 'string' ? first : first.code);
  const below = digest.elements.filter(
    (e) => e.path.startsWith(`${path}.`) && !e.path.slice(path.length + 1).includes('.'),
  );
  return assemble(name, digest, parent, below, lookup, {
    names: [name, ...(parent?.names ?? [])],
    invariants: parent?.invariants ?? [],
  });
}

function assemble(
  name: string,
  digest: StructureDigest,
  parent: Shape | undefined,
  digests: ElementDigest[],
  lookup: ShapeLookup,
  inherited: { names: string[]; invariants: readonly Invariant[] },
): Shape {
  const own = digests.map((e) => elementOf(digest, e, lookup));
  const elements = new Map([...(parent?.elements ?? []), ...own.map((e) => [e.name, e] as const)]);
  const all = [...elements.values()];
  const properties = all.flatMap((e) => e.properties).flatMap((p) => [p, ...siblingOf(p, lookup)]);
  const required = all.filter((e) => e.min > 0);
  const choices = all.filter((e) => e.properties.length > 1);
  const marked = [...new Set([...required, ...choices])];
  invariant(marked.length < 31, `${name} has more to mark than a word has bits`);
  const bitOf = (e: Element): number => (marked.includes(e) ? 1 << marked.indexOf(e) : 0);
  const isResource = digest.kind === 'resource' && name === digest.name;
  return {
    name,
    names: new Set(inherited.names),
    properties: new Map(properties.map((p) => [p.key, p])),
    places: new Map([
      ...properties.map((p) => [p.key, placeOf(p.key, p, bitOf(p.element))] as const),
      ...(isResource ? [['resourceType', placeOf('resourceType')] as const] : []),
    ]),
    start: placeOf(''),
    elements,
    required,
    choices,
    requiredBits: required.reduce((bits, e) => bits | bitOf(e), 0),
    invariants: inherited.invariants,
    isResource,
    isQuantity: inherited.names.includes('Quantity'),
  };
}

const placeOf = (key: string, property?: Property, bit = 0): Place => ({ key, property, bit, next: undefined });

function elementOf(owner: StructureDigest, digest: ElementDigest, lookup: ShapeLookup): Element {
  const name = digest.path.slice(digest.path.lastIndexOf('.') + 1);
  const max = digest.max ?? '1';
  const properties: Property[] = [];
  const element: Element = {
    name,
    stem: name.replace('[x]', ''),
    path: `${owner.name}.${digest.path}`,
    min: digest.min ?? 0,
    max: max === '*' ? Number.POSITIVE_INFINITY : Number(max),
    many: max !== '1' && max !== '0',
    properties,
    digest,
    bindings: bindingsOf(digest),
    invariants: invariantsOf(`${owner.name}.${digest.path}`, digest.invariants),
  };
  const below = owner.elements.some((e) => e.path.startsWith(`${digest.path}.`));
  const shared = digest.sameAs ?? (below ? element.path : undefined);
  for (const type of digest.types ?? ['BackboneElement']) properties.push(propertyOf(element, type, shared, lookup));
  return element;
}

/** What an element is bound to, and outside of which no code is right, whatever that binding's strength. */
export const bindingsOf = ({
  binding,
  maxValueSet,
}: Pick<ElementDigest, 'binding' | 'maxValueSet'>): readonly BindingDigest[] => [
  ...(binding ? [binding] : []),
  ...(maxValueSet === undefined ? [] : [{ strength: 'extensible', valueSet: maxValueSet } as const]),
];

function propertyOf(element: Element, type: TypeDigest, shared: string | undefined, lookup: ShapeLookup): Property {
  const code = typeof type === 'string' ? type : type.code;
  const isChoice = element.name !== element.stem;
  const key = isChoice ? element.stem + code[0]?.toUpperCase() + code.slice(1) : element.stem;
  const rule = primitiveRules.get(code);
  let shape: Shape | undefined | null = null;
  return {
    key,
    sibling: rule && code !== 'xhtml' ? `_${key}` : undefined,
    display: isChoice ? `${element.stem}.ofType(${code})` : key,
    element,
    type: code,
    kind: rule ? 'primitive' : code === 'Resource' ? 'resource' : 'object',
    rule,
    right: rule?.json === 'string' && !SELDOM_REPEATED.has(code) ? new RepeatedValues() : undefined,
    lasting: LASTING.has(code),
    targets: typeof type === 'string' ? undefined : type.targets,
    profiles: typeof type === 'string' ? [] : (type.profiles ?? []),
    shape: () => {
      if (shape === null) shape = lookup(shared ?? code);
      return shape;
    },
  };
}

/** Types of objects that a record has in many places; to remember others costs more than it saves. */
const LASTING: ReadonlySet<string> = new Set(['CodeableConcept', 'Reference', 'Meta']);

/** Types whose values hardly ever come again, or cost nothing to check. */
const SELDOM_REPEATED: ReadonlySet<string> = new Set([
  ...['id', 'uuid', 'date', 'dateTime', 'instant', 'time', 'base64Binary', 'xhtml'],
]);

/** The property that holds the id and the extensions of a primitive: `_birthDate`. */
function siblingOf(property: Property, lookup: ShapeLookup): Property[] {
  if (property.sibling === undefined) return [];
  return [{ ...property, key: property.sibling, sibling: undefined, kind: 'sibling', shape: () => lookup('Element') }];
}
