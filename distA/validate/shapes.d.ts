import type { StructureDigest } from './definitions/digest.ts';
import type { Shape } from './shape.ts';
/** Gives shapes by type name or by the full path of a backbone element. */
export type ShapeLookup = (name: string) => Shape | undefined;
/** Works out shapes when they are first asked for. */
export declare function shapesOf(structures: readonly StructureDigest[]): ShapeLookup;
