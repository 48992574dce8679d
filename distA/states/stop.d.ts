/** What stops, and why. */
export declare const StopShape: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TObject<{
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
    reason: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>>]>>;
}>, import("@sinclair/typebox").TObject<{
    state: import("@sinclair/typebox").TString;
    reason: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>>]>>;
}>, import("@sinclair/typebox").TObject<{
    attribute: import("@sinclair/typebox").TString;
    reason: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>>]>>;
}>]>;
export declare const stop: import("../compile/compiled-type.ts").CompiledType<string | {
    system: string;
    code: string;
    display: string;
}[] | {
    system: string;
    code: string;
    display: string;
} | {
    code: string | {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    };
    reason?: string | {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    };
} | {
    state: string;
    reason?: string | {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    };
} | {
    attribute: string;
    reason?: string | {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    };
}>;
