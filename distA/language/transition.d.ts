import { type Static } from '@sinclair/typebox';
import type { Path } from './state-type.ts';
declare const ChanceShape: import("@sinclair/typebox").TObject<{
    to: import("@sinclair/typebox").TString;
    probability: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber, import("@sinclair/typebox").TBoolean]>>;
}>;
declare const OptionShape: import("@sinclair/typebox").TObject<{
    when: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TBoolean]>>;
    to: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TString>;
    probability: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber, import("@sinclair/typebox").TBoolean]>>;
    one_of: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
        to: import("@sinclair/typebox").TString;
        probability: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber, import("@sinclair/typebox").TBoolean]>>;
    }>>>;
}>;
/** All forms of `then`: direct, distributed, conditional, complex, lookup table. */
export declare const TransitionShape: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
    when: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TBoolean]>>;
    to: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TString>;
    probability: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber, import("@sinclair/typebox").TBoolean]>>;
    one_of: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
        to: import("@sinclair/typebox").TString;
        probability: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber, import("@sinclair/typebox").TBoolean]>>;
    }>>>;
}>>, import("@sinclair/typebox").TObject<{
    lookup: import("@sinclair/typebox").TString;
    to: import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
        state: import("@sinclair/typebox").TString;
        default: import("@sinclair/typebox").TNumber;
    }>>;
}>]>;
export type Transition = Static<typeof TransitionShape>;
export type TransitionOption = Static<typeof OptionShape>;
export type Chance = Static<typeof ChanceShape>;
/** A state that is named somewhere, with the path of the name. */
export interface Exit {
    readonly state: string;
    readonly path: Path;
}
/** The states that a transition names, in order; of a value of a wrong shape those that can be made out. */
export declare function exitsOf(transition: unknown, path?: Path): readonly Exit[];
export {};
