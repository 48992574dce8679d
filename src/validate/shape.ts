import type { BindingDigest, ElementDigest } from './definitions/digest.ts';
import type { Invariant } from './invariant.ts';
import type { PrimitiveRule } from './primitives.ts';
import type { RepeatedValues } from './repeated-values.ts';

/** What a JSON object of one type, or of one backbone element, may hold. */
export interface Shape {
  /** `Observation`, `Observation.component`, `CodeableConcept`. */
  readonly name: string;
  /** The type's name and those of its ancestors; for a backbone element its path too. */
  readonly names: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, Property>;
  /** By key: those properties as this shape has them, and `resourceType`. */
  readonly places: ReadonlyMap<string, Place>;
  /** Before the first key of an object. */
  readonly start: Place;
  /** By element name: `category`, `value[x]`. */
  readonly elements: ReadonlyMap<string, Element>;
  readonly required: readonly Element[];
  readonly choices: readonly Element[];
  /** What is marked when all is seen that has to be there. */
  readonly requiredBits: number;
  readonly invariants: readonly Invariant[];
  readonly isResource: boolean;
  readonly isQuantity: boolean;
}

/** A property as one shape has it. */
export interface Place {
  readonly key: string;
  /** None for `resourceType`. */
  readonly property: Property | undefined;
  /** Marks an element that has to be there, or of which only one type may be; 0 for all others. */
  readonly bit: number;
  /** What followed last time: most objects of a type have the same keys in the same order. */
  next: Place | undefined;
}

/** An element of a shape; a choice has a property for each of its types. */
export interface Element {
  readonly name: string;
  /** The name without `[x]`. */
  readonly stem: string;
  /** Full path in its own type: `Observation.value[x]`. */
  readonly path: string;
  readonly min: number;
  readonly max: number;
  readonly many: boolean;
  readonly properties: readonly Property[];
  readonly digest: ElementDigest;
  /** What its values are bound to. */
  readonly bindings: readonly BindingDigest[];
  /** Rules that this element adds to those of its type. */
  readonly invariants: readonly Invariant[];
}

/** One JSON property: an element in one of its types. */
export interface Property {
  readonly key: string;
  /** Key of the property that holds the id and extensions of a primitive: `_birthDate`. */
  readonly sibling: string | undefined;
  /** How a path shows it: `status`, `value.ofType(Quantity)`. */
  readonly display: string;
  readonly element: Element;
  readonly type: string;
  readonly kind: 'primitive' | 'sibling' | 'object' | 'resource';
  readonly rule: PrimitiveRule | undefined;
  /** Primitive values that were right before; absent where values hardly ever come again. */
  readonly right: RepeatedValues | undefined;
  /** Its objects often stand in many places, and what is right of them does not depend on the place: they are remembered. */
  readonly lasting: boolean;
  readonly targets: readonly string[] | undefined;
  readonly profiles: readonly string[];
  /** The shape of its values; worked out when first asked for. */
  readonly shape: () => Shape | undefined;
}
