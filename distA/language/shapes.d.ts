import { type TArray, type TObject, type TProperties, type TSchema } from '@sinclair/typebox';
/**
 * Building blocks for the shapes of the language. A block with a `named` mark becomes one definition of the editor schema;
 * for the checker the mark has no meaning.
 */
export declare const NAMED = "x-named";
/** An object that refuses keys it does not know. */
export declare const strict: <P extends TProperties>(properties: P, description?: string) => TObject<P>;
/** A mapping from names to values of one shape. */
export declare const mapping: <S extends TSchema>(value: S, description?: string) => import("@sinclair/typebox").TUnsafe<Record<string, (S & {
    params: [];
})["static"]>>;
export declare const oneOrMore: <S extends TSchema>(item: S) => import("@sinclair/typebox").TUnion<[S, TArray<S>]>;
/** A closed list of words. */
export declare const words: <const W extends readonly string[]>(list: W, description?: string) => import("@sinclair/typebox").TUnsafe<W[number]>;
export declare const CodingShape: TObject<{
    system: import("@sinclair/typebox").TString;
    code: import("@sinclair/typebox").TString;
    display: import("@sinclair/typebox").TString;
}>;
/** A code by name (`name`, `set.name`), in place, or in place in several systems. */
export declare const CodeShape: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, TObject<{
    system: import("@sinclair/typebox").TString;
    code: import("@sinclair/typebox").TString;
    display: import("@sinclair/typebox").TString;
}>, TArray<TObject<{
    system: import("@sinclair/typebox").TString;
    code: import("@sinclair/typebox").TString;
    display: import("@sinclair/typebox").TString;
}>>]>;
/** A number, true or false, or text in the expression language. */
export declare const ExpressionShape: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber, import("@sinclair/typebox").TBoolean]>;
export declare const ConditionShape: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TBoolean]>;
export declare const DurationShape: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber]>;
export declare const StateNameShape: import("@sinclair/typebox").TString;
export declare const AttributeNameShape: import("@sinclair/typebox").TString;
export declare const SourceNameShape: import("@sinclair/typebox").TString;
/** What an ending or a reason refers to: a code, what a state recorded, or what an attribute holds. */
export declare const ReferenceShape: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, TObject<{
    system: import("@sinclair/typebox").TString;
    code: import("@sinclair/typebox").TString;
    display: import("@sinclair/typebox").TString;
}>, TArray<TObject<{
    system: import("@sinclair/typebox").TString;
    code: import("@sinclair/typebox").TString;
    display: import("@sinclair/typebox").TString;
}>>]>, TObject<{
    code: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>, TArray<TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>>]>;
}>, TObject<{
    state: import("@sinclair/typebox").TString;
}>, TObject<{
    attribute: import("@sinclair/typebox").TString;
}>]>;
/** A list of steps; what is in it is checked by `Scope.steps`. */
export declare const StepsShape: TArray<TObject>;
