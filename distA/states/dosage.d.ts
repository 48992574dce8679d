import { type Static } from '@sinclair/typebox';
import type { Assembler } from '../compile/index.ts';
import type { DosagePlan } from '../engine/index.ts';
export declare const DosageShape: import("@sinclair/typebox").TObject<{
    amount: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber, import("@sinclair/typebox").TBoolean]>>;
    every: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber]>>;
    times: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TInteger>;
    as_needed: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TBoolean>;
    for: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber]>>;
    refills: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TInteger>;
    instructions: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TArray<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>>]>>>;
}>;
/** The plan of a dosage; the assembler stands at it. */
export declare function dosagePlan(dosage: Static<typeof DosageShape>, a: Assembler): DosagePlan;
