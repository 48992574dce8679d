import { type Static } from '@sinclair/typebox';
import { type Assembler } from '../compile/index.ts';
import type { Expression } from '../engine/index.ts';
/** A shift of a body variable. */
export declare const EffectShape: import("@sinclair/typebox").TObject<{
    variable: import("@sinclair/typebox").TString;
    shift: import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber, import("@sinclair/typebox").TBoolean]>;
    over: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber]>>;
    lasting: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TUnion<[import("@sinclair/typebox").TString, import("@sinclair/typebox").TNumber]>>;
    relative: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TBoolean>;
    adherent: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TBoolean>;
    name: import("@sinclair/typebox").TOptional<import("@sinclair/typebox").TString>;
}>;
export declare const effect: import("../compile/compiled-type.ts").CompiledType<{
    variable: string;
    shift: string | number | boolean;
    over?: string | number;
    lasting?: string | number;
    relative?: boolean;
    adherent?: boolean;
    name?: string;
}>;
/** What holds where the effect says nothing. */
export interface EffectDefaults {
    readonly name: string;
    readonly adherent: boolean;
    readonly lasting?: Expression;
}
export declare function emitEffect(value: Static<typeof EffectShape>, defaults: EffectDefaults, a: Assembler): void;
