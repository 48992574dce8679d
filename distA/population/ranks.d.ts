import { type Draws } from '../base/index.ts';
/** Uniform ranks in (0, 1) of one person; 0 is the worst off. All share the person's position in society. */
export declare class Ranks {
    #private;
    constructor(draws: Draws);
    uniform(name: string): number;
    /** A rank that correlates with the position, on the normal scale. */
    of(name: string, correlation: number): number;
}
