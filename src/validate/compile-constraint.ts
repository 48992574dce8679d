import type {
  BindingDigest,
  ConstraintDigest,
  DiscriminatorDigest,
  ProfileDigest,
  SliceDigest,
} from './definitions/digest.ts';
import { type Invariant, invariantsOf } from './invariant.ts';
import type { Element, Shape } from './shape.ts';
import { bindingsOf } from './shapes.ts';

/** A profile's constraint, ready to be checked. */
export interface Constraint {
  readonly digest: ConstraintDigest;
  readonly min: number;
  readonly max: number;
  readonly types: ReadonlyMap<string, { targets?: readonly string[]; profiles?: readonly string[] }> | undefined;
  readonly bindings: readonly BindingDigest[];
  readonly invariants: readonly Invariant[];
  readonly rules: 'open' | 'closed' | 'openAtEnd';
  readonly slices: readonly Slice[] | undefined;
  /** Whether it asks for more than how many values there are. */
  readonly asksOfValues: boolean;
  /** Constraints on the elements of a value; which elements there are depends on the value's type. */
  readonly children: (shape: Shape) => readonly ChildConstraint[];
}

export interface ChildConstraint {
  readonly element: Element;
  readonly constraint: Constraint;
}

export interface Slice {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Absent where the definition does not say what makes a value one of the slice. */
  readonly match: readonly Discriminator[] | undefined;
  readonly constraint: Constraint;
}

export interface Discriminator {
  /** The names that lead to what is looked at; none for the value itself. */
  readonly steps: readonly string[];
  readonly digest: DiscriminatorDigest;
}

const compiled = new WeakMap<ProfileDigest, Constraint>();

/** The constraint of a profile, compiled when it is first used. */
export function profileConstraint(profile: ProfileDigest): Constraint {
  let constraint = compiled.get(profile);
  if (!constraint) {
    constraint = constraintOf(profile.type, profile.constraint);
    compiled.set(profile, constraint);
  }
  return constraint;
}

const limit = (max: string | undefined): number =>
  max === undefined || max === '*' ? Number.POSITIVE_INFINITY : Number(max);

function constraintOf(base: string, digest: ConstraintDigest): Constraint {
  const byShape = new Map<Shape, readonly ChildConstraint[]>();
  let last: Shape | undefined;
  let children: readonly ChildConstraint[] = [];
  return {
    digest,
    min: digest.min ?? 0,
    max: limit(digest.max),
    types: digest.types && new Map(digest.types.map((t) => (typeof t === 'string' ? [t, {}] : [t.code, t]))),
    bindings: bindingsOf(digest),
    invariants: invariantsOf(base, digest.invariants),
    rules: digest.slicing?.rules ?? 'open',
    slices: digest.slicing?.slices.map((slice) => compileSlice(base, slice)),
    asksOfValues: Object.keys(digest).some((key) => key !== 'min' && key !== 'max'),
    children: (shape) => {
      if (shape === last) return children;
      const found = byShape.get(shape) ?? childrenOf(shape, digest);
      byShape.set(shape, found);
      [last, children] = [shape, found];
      return found;
    },
  };
}

function childrenOf(shape: Shape, digest: ConstraintDigest): ChildConstraint[] {
  return Object.entries(digest.children ?? {}).flatMap(([name, child]) => {
    const element = shape.elements.get(name);
    return element ? [{ element, constraint: constraintOf(element.path, child) }] : [];
  });
}

const compileSlice = (base: string, slice: SliceDigest): Slice => ({
  name: slice.name,
  min: slice.min ?? 0,
  max: limit(slice.max),
  match: slice.match?.map((digest) => ({ steps: digest.path === '$this' ? [] : digest.path.split('.'), digest })),
  constraint: constraintOf(base, slice.constraint),
});
