export declare const RemarksShape: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TString>]>;
export declare const CodesShape: import("@sinclair/typebox").TUnsafe<Record<string, {
    system: string;
    code: string;
    display: string;
}[] | {
    system: string;
    code: string;
    display: string;
}>>;
/** A module file. What is in a state is checked against the words of the language. */
export declare const ModuleShape: import("@sinclair/typebox").TObject<{
    module: import("@sinclair/typebox").TString;
    title: import("@sinclair/typebox").TString;
    remarks: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TString>]>>;
    submodule: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TBoolean>;
    sources: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnsafe<Record<string, {
        title: string;
        year?: number;
        population?: string;
        url?: string;
    }>>>;
    codes: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnsafe<Record<string, {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    }>>>;
    attributes: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnsafe<Record<string, {
        type: "boolean" | "number" | "text";
        unit?: string;
        initial?: string | number | boolean;
        values?: string[];
        global?: boolean;
        remarks?: string | string[];
    }>>>;
    parameters: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnsafe<Record<string, {
        unit: string;
        value?: number;
        by?: Record<string, (string | number)[]>;
        values?: unknown[];
        interpolate?: boolean;
        source?: string;
        note?: string;
        remarks?: string | string[];
    }>>>;
    deaths_claimed: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TString>]>>;
    states: import("@sinclair/typebox").TUnsafe<Record<string, Record<string, unknown>>>;
    targets: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
        statistic: import("@sinclair/typebox").TString;
        among: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TString>;
        value: import("@sinclair/typebox").TNumber;
        tolerance: import("@sinclair/typebox").TNumber;
        source: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TString>;
        held_back: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TBoolean>;
        note: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TString>;
    }>>>;
}>;
/** A value set file. */
export declare const ValueSetShape: import("@sinclair/typebox").TObject<{
    title: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TString>;
    remarks: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TString>]>>;
    codes: import("@sinclair/typebox").TUnsafe<Record<string, {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    }>>;
}>;
