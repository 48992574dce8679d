import type { Catalogue } from './catalogue.ts';
import { type ChildConstraint, type Constraint, profileConstraint } from './compile-constraint.ts';
import type { ProfileDigest } from './definitions/digest.ts';
import type { Invariant } from './invariant.ts';
import { RepeatedValues } from './repeated-values.ts';
import type { Element, Property, Shape } from './shape.ts';

/**
 * All that an object at one place is held to at once: the rules of its type, of its element and of a profile. Which keys it has,
 * and in which order, is followed through a tree of `Keys`; what follows from the keys alone is worked out once for each way
 * through it.
 */
export interface Ruling {
  readonly shape: Shape;
  /** What a profile asks of the object's elements. */
  readonly constraints: readonly Constraint[];
  /** Rules about the object itself. */
  readonly invariants: readonly Invariant[];
  readonly start: Keys;
  readonly steps: Map<string, Step>;
  readonly source: Source;
}

/** What the rulings of a resource and of all within it are made from. */
interface Source {
  readonly catalogue: Catalogue;
  /** How many ways through the keys are still followed: keys may stand in any order, and of orders there is no end. */
  left: number;
}

/** So many for a type or a profile; a record needs less than a tenth of them. */
const ROOM = 2000;

/** The keys of an object up to one of them. */
export interface Keys {
  readonly key: string;
  readonly before: Keys | undefined;
  /** None for `resourceType`. */
  readonly step: Step | undefined;
  /** What followed last time. */
  next: Keys | undefined;
  readonly known: Map<string, Keys>;
  /** What is left to ask of an object with just these keys; `null` where they alone show that something may be wrong. */
  end: End | null | undefined;
}

/** What the keys of an object do not tell. */
export interface End {
  readonly invariants: readonly Invariant[];
  readonly sliced: readonly Sliced[];
}

/** An element that a profile divides into slices. */
export interface Sliced {
  readonly child: ChildConstraint;
  readonly key: string;
  /** What was found right as the only value, and can never change. */
  readonly lasting: WeakSet<object>;
}

/** A property of an object that is held to a ruling. */
export interface Step {
  readonly property: Property;
  readonly kind: 'primitive' | 'reference' | 'object' | 'resource';
  /** The type of the object that holds it. */
  readonly holder: Shape;
  readonly min: number;
  readonly max: number;
  /** What a profile asks of each value. */
  readonly constraints: readonly Constraint[];
  /** Which targets a reference may have, by each that says so. */
  readonly targets: readonly (readonly string[])[];
  /** Of a reference: whether nothing is asked of it but what it leads to. */
  readonly isPlain: boolean;
  /** The ruling of its objects. */
  readonly ruling: () => Ruling | undefined;
  /** Whether a value is a right number, where no more than that is asked. */
  readonly numbers: ((value: unknown) => boolean) | undefined;
  /** Texts that were found right. */
  readonly texts: RepeatedValues | undefined;
  /** Objects that were found right and can never change. */
  readonly lasting: WeakSet<object>;
  /** Whether it is a date or a time: of those that were right the last is kept, as many things happen at one time. */
  readonly isMoment: boolean;
  last: unknown;
}

const ofResources = new WeakMap<Shape, Map<ProfileDigest | undefined, Ruling>>();

/** What a resource of a type is held to that claims a profile, or none. */
export function resourceRuling(catalogue: Catalogue, shape: Shape, profile: ProfileDigest | undefined): Ruling {
  const known = ofResources.get(shape) ?? new Map<ProfileDigest | undefined, Ruling>();
  let ruling = known.get(profile);
  if (ruling === undefined) {
    ruling = rulingOf(shape, profile ? [profileConstraint(profile)] : [], [], { catalogue, left: ROOM });
    ofResources.set(shape, known.set(profile, ruling));
  }
  return ruling;
}

function rulingOf(
  shape: Shape,
  constraints: readonly Constraint[],
  ofElement: readonly Invariant[],
  source: Source,
): Ruling {
  const invariants = [...shape.invariants, ...ofElement, ...constraints.flatMap((c) => c.invariants)];
  return { shape, constraints, invariants, start: keysOf('', undefined, undefined), steps: new Map(), source };
}

const keysOf = (key: string, before: Keys | undefined, step: Step | undefined): Keys => ({
  key,
  before,
  step,
  next: undefined,
  known: new Map(),
  end: undefined,
});

/** The keys with one more; undefined if that is not known to be right, or not followed. */
export function followed(ruling: Ruling, keys: Keys, key: string): Keys | undefined {
  let next = keys.known.get(key);
  if (next === undefined) {
    const place = ruling.shape.places.get(key);
    if (place === undefined || ruling.source.left === 0) return undefined;
    const step = place.property && stepOf(ruling, place.property);
    if (place.property && step === undefined) return undefined;
    ruling.source.left--;
    next = keysOf(key, keys, step);
    keys.known.set(key, next);
  }
  keys.next = next;
  return next;
}

/** The resources that stand by themselves in another. */
const ENTRY = 'Bundle.entry.resource';

function stepOf(ruling: Ruling, property: Property): Step | undefined {
  const known = ruling.steps.get(property.key);
  if (known) return known;
  const { kind, type, element } = property;
  const unsliced = childrenOf(ruling, element).flatMap((constraint) => settled(constraint, property));
  // What holds resources and what stands beside primitives is left to the whole check.
  if (kind === 'sibling') return undefined;
  if (kind === 'resource' && (element.path !== ENTRY || unsliced.length > 0)) return undefined;
  if (unsliced.some(({ types }) => types && !types.has(type))) return undefined;
  const targets = [property.targets, ...unsliced.map(({ types }) => types?.get(type)?.targets)];
  const step: Step = {
    property,
    kind: type === 'Reference' ? 'reference' : kind,
    holder: ruling.shape,
    min: Math.max(1, ...unsliced.map(({ min }) => min)),
    max: Math.min(element.max, ...unsliced.map(({ max }) => max)),
    constraints: unsliced,
    targets: targets.filter((list) => list !== undefined),
    isPlain: element.invariants.length + element.bindings.length === 0 && unsliced.every(asksForTargetOnly),
    ruling: once(() => innerRuling(ruling, property, unsliced)),
    numbers: numbersOf(property, unsliced),
    texts: property.right && new RepeatedValues(),
    lasting: new WeakSet(),
    isMoment: MOMENTS.has(type),
    last: undefined,
  };
  if (!allNative([...element.invariants, ...unsliced.flatMap((c) => c.invariants)])) return undefined;
  ruling.steps.set(property.key, step);
  return step;
}

function numbersOf({ rule, element }: Property, constraints: readonly Constraint[]): Step['numbers'] {
  if (rule?.json !== 'number' || rule.doubt || element.bindings.length + element.invariants.length > 0)
    return undefined;
  if (!constraints.every(asksForTargetOnly)) return undefined;
  const allows = rule.allows as (value: number) => boolean;
  return (value) => typeof value === 'number' && allows(value);
}

const MOMENTS: ReadonlySet<string> = new Set(['date', 'dateTime', 'instant', 'time']);

const asksForTargetOnly = ({ digest }: Constraint): boolean =>
  Object.keys(digest).every((key) => key === 'min' || key === 'max' || key === 'types');

/**
 * What a constraint asks of each value: itself, unless it has slices; where only the type tells which slice a value belongs to, that
 * slice too.
 */
function settled(constraint: Constraint, { type, element }: Property): readonly Constraint[] {
  const { slices, rules } = constraint;
  if (slices === undefined) return [constraint];
  if (!isByType(constraint) || element.many) return [];
  const own = slices.filter(({ match }) =>
    match!.every((one) => 'types' in one.digest && one.digest.types.includes(type)),
  );
  const isFull = own.length === 0 ? rules !== 'closed' : own[0]!.max > 0;
  const isWhole = slices.every((slice) => slice.min === 0 || slice === own[0]);
  return isFull && isWhole ? [constraint, ...own.slice(0, 1).map((slice) => slice.constraint)] : [];
}

const isByType = ({ slices }: Constraint): boolean =>
  slices?.every(({ match }) => match?.every(({ steps, digest }) => 'types' in digest && steps.length === 0)) ?? false;

const childrenOf = ({ shape, constraints }: Ruling, element: Element): Constraint[] =>
  constraints.flatMap((c) => c.children(shape).flatMap((child) => (child.element === element ? child.constraint : [])));

function innerRuling(ruling: Ruling, property: Property, constraints: readonly Constraint[]): Ruling | undefined {
  const shape = property.shape();
  const { catalogue } = ruling.source;
  const profiles = property.profiles.map((url) => catalogue.profile(url)).filter((profile) => profile !== undefined);
  if (shape === undefined || profiles.some(({ type }) => type !== shape.name)) return undefined;
  const all = [...constraints, ...profiles.map(profileConstraint)];
  return rulingOf(shape, all, property.element.invariants, ruling.source);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const allNative = (invariants: readonly Invariant[]): boolean => invariants.every(({ isNative }) => isNative);

/** What is left to ask of an object whose keys are these; null if something may be wrong with them. */
export function endOf(ruling: Ruling, keys: Keys): End | null {
  const properties: Property[] = [];
  const names = new Set<string>();
  for (let at: Keys | undefined = keys; at?.before !== undefined; at = at.before) {
    names.add(at.key);
    if (at.step) properties.push(at.step.property);
  }
  const { shape, constraints } = ruling;
  const invariants = ruling.invariants.filter(({ about }) => about === undefined || names.has(about));
  const elements = new Set(properties.map(({ element }) => element));
  const isSound =
    [...names].some((name) => name !== 'id') &&
    allNative(invariants) &&
    elements.size === properties.length &&
    shape.required.every((element) => elements.has(element));
  if (!isSound) return null;
  const sliced: Sliced[] = [];
  for (const child of constraints.flatMap((constraint) => constraint.children(shape))) {
    const there = properties.find(({ element }) => element === child.element);
    const slices = child.constraint.slices ?? [];
    const isSettled = there !== undefined && settled(child.constraint, there).length > 0;
    if (there && !isSettled) sliced.push({ child, key: there.key, lasting: new WeakSet() });
    else if (there && !there.element.many && child.constraint.max < 1) return null;
    else if (!there && (child.constraint.min > 0 || slices.some(({ match, min }) => match && min > 0))) return null;
  }
  return { invariants, sliced };
}
