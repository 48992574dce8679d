import { type Static } from '@sinclair/typebox';
import type { Assembler } from '../compile/index.ts';
import type { ObservationPlan, PanelInfo, VariableInfo } from '../engine/index.ts';
import type { ObservationCategory } from '../record/index.ts';
export declare const CategoryShape: import("@sinclair/typebox").TUnsafe<"exam" | "imaging" | "laboratory" | "procedure" | "social-history" | "survey" | "therapy" | "vital-signs">;
/** An observation of its own. */
export declare const ObservationShape: import("@sinclair/typebox").TObject<{
    code: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>>]>;
    unit: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TString>;
    value: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber, import("@sinclair/typebox").TBoolean, import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>, import("@sinclair/typebox").TObject<{
        code: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TObject<{
            system: import("@sinclair/typebox").TString;
            code: import("@sinclair/typebox").TString;
            display: import("@sinclair/typebox").TString;
        }>, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
            system: import("@sinclair/typebox").TString;
            code: import("@sinclair/typebox").TString;
            display: import("@sinclair/typebox").TString;
        }>>]>;
    }>, import("@sinclair/typebox").TObject<{
        text: import("@sinclair/typebox").TString;
    }>, import("@sinclair/typebox").TObject<{
        vital: import("@sinclair/typebox").TString;
    }>, import("@sinclair/typebox").TObject<{
        attribute: import("@sinclair/typebox").TString;
    }>]>>;
    decimals: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TInteger>;
    range: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TObject<{
        low: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TNumber>;
        high: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TNumber>;
    }>>;
    category: import("@sinclair/typebox").TUnsafe<"exam" | "imaging" | "laboratory" | "procedure" | "social-history" | "survey" | "therapy" | "vital-signs">;
    assign: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TString>;
}>;
/** One of a panel, a report or an order: the category is theirs unless it says another. */
export declare const PartShape: import("@sinclair/typebox").TObject<{
    code: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>>]>;
    unit: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TString>;
    value: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber, import("@sinclair/typebox").TBoolean, import("@sinclair/typebox").TObject<{
        system: import("@sinclair/typebox").TString;
        code: import("@sinclair/typebox").TString;
        display: import("@sinclair/typebox").TString;
    }>, import("@sinclair/typebox").TObject<{
        code: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TObject<{
            system: import("@sinclair/typebox").TString;
            code: import("@sinclair/typebox").TString;
            display: import("@sinclair/typebox").TString;
        }>, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
            system: import("@sinclair/typebox").TString;
            code: import("@sinclair/typebox").TString;
            display: import("@sinclair/typebox").TString;
        }>>]>;
    }>, import("@sinclair/typebox").TObject<{
        text: import("@sinclair/typebox").TString;
    }>, import("@sinclair/typebox").TObject<{
        vital: import("@sinclair/typebox").TString;
    }>, import("@sinclair/typebox").TObject<{
        attribute: import("@sinclair/typebox").TString;
    }>]>>;
    decimals: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TInteger>;
    range: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TObject<{
        low: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TNumber>;
        high: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TNumber>;
    }>>;
    category: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnsafe<"exam" | "imaging" | "laboratory" | "procedure" | "social-history" | "survey" | "therapy" | "vital-signs">>;
}>;
type Part = Static<typeof PartShape>;
/** The plan of an observation; the assembler stands at it. */
export declare function observationPlan(part: Part, category: ObservationCategory, a: Assembler): ObservationPlan;
export declare const parts: (list: readonly Part[], key: string, category: ObservationCategory, a: Assembler) => readonly ObservationPlan[];
/** A reading of a body variable, under the code that it is recorded by. */
export declare function reading({ name, unit, coding, category, ranges }: VariableInfo): ObservationPlan;
export declare const readings: (panel: PanelInfo, a: Assembler) => readonly ObservationPlan[];
export {};
