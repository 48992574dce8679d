import { type Day } from '../base/index.ts';
/** Today's date where the user sits: the only reading of the clock that reaches a run, and only as a default. */
export declare function today(): Day;
