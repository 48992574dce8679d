import type { Distribution, FunctionName } from '../../engine/index.ts';
import { type Checking } from './checking.ts';
import type { Call } from './syntax.ts';
import { type Typed } from './type.ts';
/** Functions of numbers: `exp` and `ln` take plain numbers, the others keep the unit that their arguments share. */
export declare function checkNumeric(name: FunctionName, call: Call, c: Checking): Typed | undefined;
export declare function checkDistribution(name: Distribution, call: Call, c: Checking): Typed | undefined;
