import type { Compile, Evaluator } from './evaluate.ts';
import type { Parameter } from './expression.ts';
/** A parameter as a function of person and time: a table looked up by its axes, times its overlay's scale. */
export declare function parameterNode(parameter: Parameter, compile: Compile): Evaluator;
