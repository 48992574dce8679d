import type { TSchema } from '@sinclair/typebox';
import { type Problem } from '../diagnostics/index.ts';
import type { Path } from './state-type.ts';
/** A place where a value has not the shape that is asked for. */
export interface ShapeFault {
    readonly path: Path;
    readonly on: 'key' | 'value';
    readonly problem: Problem;
}
/** All faults of a value against a schema; none if it fits. Compiled schemas are kept as long as the checker. */
export type ShapeCheck = (schema: TSchema, value: unknown) => readonly ShapeFault[];
export declare function shapeChecker(): ShapeCheck;
/** For modules that have passed the check: nothing is looked at. */
export declare const noShapeCheck: ShapeCheck;
/** What a schema asks for, in a few words. */
export declare function nounOf(schema: TSchema): string;
