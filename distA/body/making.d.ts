import { type Sex } from './norm.ts';
import { NORMS } from './norms.ts';
/** What a level is made from at a knot. */
export interface Making {
    readonly sex: Sex;
    /** Years. */
    readonly age: number;
    /** The person's standard normal score of this variable now. */
    readonly score: number;
    /** Level of a parent variable now. */
    of(parent: string): number;
}
/** The level that has the person's score among people of the same sex and age. */
export declare function fromNorm(name: keyof typeof NORMS, { sex, age, score }: Making): number;
