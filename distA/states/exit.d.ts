import { type Static } from '@sinclair/typebox';
import { type Assembler } from '../compile/index.ts';
import type { Multiplier } from '../engine/index.ts';
import { type Path } from '../language/index.ts';
/** A competing risk. */
export declare const RateShape: import("@sinclair/typebox").TObject<{
    rate: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber, import("@sinclair/typebox").TBoolean]>;
    times: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
        when: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TBoolean]>>;
        by: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber, import("@sinclair/typebox").TBoolean]>;
        source: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TString>;
    }>>>;
    then: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TArray<import("@sinclair/typebox").TObject<{
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
    }>]>>;
}>;
export type Rate = Static<typeof RateShape>;
/** The hazard's rate per person-year, its hazard ratios, and the path by which it is accounted for. */
export declare function hazard(rate: Rate, a: Assembler): {
    on: 'rate';
    path: string;
    rate: import("../engine/expression.ts").Expression;
    times: Multiplier[];
};
/** The states that a list of exits leads to. */
export declare const exitsOfList: (list: readonly {
    readonly then?: unknown;
}[]) => readonly {
    state: string;
    path: Path;
}[];
