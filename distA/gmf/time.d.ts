import { type Duration } from '../base/index.ts';
import type { Node } from './node.ts';
/** Seconds in the unit that a node names; a day if it names none that there is. */
export declare function secondsOf(unit: Node): Duration;
