import { type Unit } from '../../base/index.ts';
import type { Expression } from '../../engine/index.ts';
import type { Span } from './syntax.ts';
/** Type of a checked expression. */
export type Type = NumberType | {
    readonly kind: 'text';
    readonly values?: readonly string[];
} | {
    readonly kind: 'boolean' | 'code' | 'instant';
}
/** Known only when it runs: a GMF attribute, the last value of a code. */
 | {
    readonly kind: 'any';
};
/**
 * A number has a unit, and comes from somewhere:
 * - `bare`: written without unit; takes the unit that is needed (`bmi >= 30`), but never that of a duration;
 * - `measure`: a measure of the person (body variable, age, typed attribute);
 * - `linear`: bare times a measure, as in the 0.02 * (age - 50) of a regression; its coefficient has whatever unit is needed;
 * - `quantity`: a number with a unit, a parameter, a duration.
 */
export interface NumberType {
    readonly kind: 'number';
    readonly unit: Unit;
    readonly nature: 'bare' | 'linear' | 'measure' | 'quantity';
}
/** An expression with its type and the text that it came from. */
export interface Typed extends Span {
    readonly expression: Expression;
    readonly type: Type;
}
export type TypedNumber = Typed & {
    readonly type: NumberType;
};
/** Events per person-year: the unit of hazards. */
export declare const PER_PERSON_YEAR: Unit;
/** A unit as parameters give it: UCUM, or `per person-year`. */
export declare const unitOf: (text: string) => Unit | undefined;
export declare const BARE: NumberType;
export declare const LINEAR: NumberType;
export declare const measure: (unit: Unit) => NumberType;
export declare const quantity: (unit: Unit) => NumberType;
export declare const DURATION: NumberType;
export declare const BOOLEAN: Type;
export declare const INSTANT: Type;
export declare const ANY: Type;
export declare const isSoft: (type: NumberType) => boolean;
export declare const isTime: (unit: Unit) => boolean;
/** Seconds, that the author never wrote as such: a bare number beside them would be a trap. */
export declare const isDuration: (unit: Unit) => boolean;
export declare const isPlain: (unit: Unit) => boolean;
/** Minus zero is zero. */
export declare const literal: (value: number | string | boolean) => Expression;
export declare const isNumber: (expression: Expression) => expression is {
    op: 'literal';
    value: number;
};
/** Times a factor; literals are folded. */
export declare function scaled(expression: Expression, factor: number): Expression;
/** A type in words, for messages. */
export declare function naming(type: Type): string;
