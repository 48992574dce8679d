import type {
  ConstraintDigest,
  ProfileDigest,
  SliceDigest,
  SlicingDigest,
} from '../../src/validate/definitions/digest.ts';
import { contextsOf, matchOf } from './discriminators.ts';
import { bindingOf, constantOf, invariantsOf, maxValueSetOf, typesOf } from './element.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';
import type { ElementDefinition, StructureDefinition } from './source.ts';

/** Elements of the types, by full path: what a profile is compared with. */
export type BaseElements = Map<string, ElementDefinition>;

export function baseElementsOf(types: StructureDefinition[]): BaseElements {
  const all = types.filter((d) => d.derivation !== 'constraint').flatMap((d) => d.snapshot.element);
  return new Map(all.map((e) => [e.path, e]));
}

/** The profiles among the definitions, each reduced to what it adds to its type. */
export function profilesOf(definitions: StructureDefinition[], base: BaseElements): ProfileDigest[] {
  return definitions.filter((d) => d.derivation === 'constraint').map((d) => profileOf(d, base));
}

function profileOf(d: StructureDefinition, base: BaseElements): ProfileDigest {
  const snapshot = snapshotOf(d);
  const contexts = d.type === 'Extension' ? contextsOf(d.context) : undefined;
  return {
    url: d.url,
    type: d.type,
    ...(contexts && { contexts }),
    ...(d.type === 'Extension' && snapshot.root.isModifier === true && { modifier: true as const }),
    constraint: constraintOf(snapshot, snapshot.root, base.get(d.type), base) ?? {},
  };
}

/** What the element and all below it add to the base; undefined if nothing. */
function constraintOf(
  snapshot: Snapshot,
  element: ElementDefinition,
  base: ElementDefinition | undefined,
  bases: BaseElements,
): ConstraintDigest | undefined {
  const own = ownConstraint(element, base, bases);
  const slicing = slicingOf(snapshot, element, base, bases);
  const children: Record<string, ConstraintDigest> = {};
  for (const [name, child] of snapshot.children(element.id)) {
    const constraint = constraintOf(snapshot, child, baseOfChild(element, base, name, bases), bases);
    if (constraint) children[name] = constraint;
  }
  const found = { ...own, ...(slicing && { slicing }), ...(Object.keys(children).length > 0 && { children }) };
  return Object.keys(found).length > 0 ? found : undefined;
}

function baseOfChild(
  element: ElementDefinition,
  base: ElementDefinition | undefined,
  name: string,
  bases: BaseElements,
): ElementDefinition | undefined {
  const shared = base?.contentReference?.split('#')[1];
  const type = element.type?.[0]?.code;
  return (
    (shared && bases.get(`${shared}.${name}`)) ||
    (base && bases.get(`${base.path}.${name}`)) ||
    (type && bases.get(`${type}.${name}`)) ||
    undefined
  );
}

function ownConstraint(
  element: ElementDefinition,
  base: ElementDefinition | undefined,
  bases: BaseElements,
): ConstraintDigest {
  const isRoot = !element.id.includes('.');
  const binding = bindingOf(element);
  const maxValueSet = maxValueSetOf(element);
  const types = typesOf(element);
  const invariants = invariantsOf(element, knownKeys(element, base, bases));
  const fixed = constantOf(element, 'fixed');
  const pattern = constantOf(element, 'pattern');
  return {
    ...(!isRoot && element.min > (base?.min ?? 0) && { min: element.min }),
    ...(!isRoot && element.max !== (base?.max ?? '*') && { max: element.max }),
    ...(!isRoot && base && types.length > 0 && !same(types, typesOf(base)) && { types }),
    ...(binding && !same(binding, base && bindingOf(base)) && { binding }),
    ...(maxValueSet && maxValueSet !== (base && maxValueSetOf(base)) && { maxValueSet }),
    ...(fixed !== undefined && { fixed }),
    ...(pattern !== undefined && { pattern }),
    ...(invariants.length > 0 && { invariants }),
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function knownKeys(element: ElementDefinition, base: ElementDefinition | undefined, bases: BaseElements): Set<string> {
  const types = (element.type ?? []).map((t) => bases.get(t.code));
  return new Set([base, ...types].flatMap((e) => e?.constraint ?? []).map((c) => c.key));
}

function slicingOf(
  snapshot: Snapshot,
  element: ElementDefinition,
  base: ElementDefinition | undefined,
  bases: BaseElements,
): SlicingDigest | undefined {
  const slices = snapshot.slices(element.id);
  if (!element.slicing || (slices.length === 0 && element.slicing.rules === 'open')) return undefined;
  return {
    rules: element.slicing.rules,
    ...(element.slicing.ordered && { ordered: true as const }),
    slices: slices.map((slice) => sliceOf(snapshot, element, slice, base, bases)),
  };
}

function sliceOf(
  snapshot: Snapshot,
  element: ElementDefinition,
  slice: ElementDefinition,
  base: ElementDefinition | undefined,
  bases: BaseElements,
): SliceDigest {
  const match = matchOf(snapshot, slice, element.slicing?.discriminator ?? []);
  const { min: _min, max: _max, ...constraint } = constraintOf(snapshot, slice, base, bases) ?? {};
  return {
    name: slice.sliceName ?? slice.id.slice(slice.id.lastIndexOf(':') + 1),
    ...(slice.min > 0 && { min: slice.min }),
    ...(slice.max !== '*' && { max: slice.max }),
    ...(match && { match }),
    constraint,
  };
}
