import { type TProperties } from '@sinclair/typebox';
import { type Path } from '../language/index.ts';
/** A code alone, or `{ code, … }` with more about it. */
export declare const codedShape: <P extends TProperties>(properties: P) => import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TObject<{
    system: import("@sinclair/typebox").TString;
    code: import("@sinclair/typebox").TString;
    display: import("@sinclair/typebox").TString;
}>, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
    system: import("@sinclair/typebox").TString;
    code: import("@sinclair/typebox").TString;
    display: import("@sinclair/typebox").TString;
}>>]>, import("@sinclair/typebox").TObject<{
    code: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>>]>;
} & P>]>;
/** The fields of such a value, and where the code stands below it. */
export declare function coded<F>(value: unknown): {
    readonly code: unknown;
    readonly at: Path;
    readonly fields: Partial<F>;
};
