import type { Expression } from '../../engine/index.ts';
import type { Wanted } from '../state-type.ts';
import type { ExpressionScope } from './scope.ts';
import type { ExpressionProblem } from './syntax.ts';
import { type Type } from './type.ts';
export interface CompiledExpression {
    /** Absent if there is a problem that is an error. */
    readonly expression?: Expression;
    /** Type of what was written; absent if it has no sense. */
    readonly type?: Type;
    /** All mistakes, with their place in the text. */
    readonly problems: readonly ExpressionProblem[];
}
/**
 * Reads and checks the text of an expression, which must give what is `wanted`; numbers come out in the unit asked for, durations
 * in seconds, rates per person-year. `steady`: no drawn values. Never throws.
 */
export declare function compileExpression(text: string, scope: ExpressionScope, wanted: Wanted, steady?: boolean): CompiledExpression;
