import type { ConstraintDigest, DiscriminatorDigest, ProfileDigest } from './definitions/digest.ts';
import { type Invariant } from './invariant.ts';
import type { Element, Shape } from './shape.ts';
/** A profile's constraint, ready to be checked. */
export interface Constraint {
    readonly digest: ConstraintDigest;
    readonly min: number;
    readonly max: number;
    readonly types: ReadonlyMap<string, {
        targets?: readonly string[];
        profiles?: readonly string[];
    }> | undefined;
    readonly invariants: readonly Invariant[];
    readonly rules: 'open' | 'closed' | 'openAtEnd';
    readonly slices: readonly Slice[] | undefined;
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
/** The constraint of a profile, compiled when it is first used. */
export declare function profileConstraint(profile: ProfileDigest): Constraint;
