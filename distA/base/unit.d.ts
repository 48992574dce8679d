/**
 * A unit of UCUM (The Unified Code for Units of Measure, version 2.1) as a factor and exponents of base dimensions, so far as
 * its values are proportional to those of the base unit. Units that are not (Cel, pH) and arbitrary ones ([IU]) are
 * dimensions of their own: nothing converts to them.
 */
export interface Unit {
    readonly text: string;
    /** One of this unit in base units (m, g, s, K, mol and so on). */
    readonly scale: number;
    /** Exponents that are not 0. */
    readonly dimensions: Readonly<Record<string, number>>;
}
export declare const ONE: Unit;
export declare const SECOND: Unit;
/** Reads a UCUM unit; undefined if the text is none, or one that is not in the tables here. */
export declare function parseUnit(text: string): Unit | undefined;
export declare function multiplyUnits(a: Unit, b: Unit): Unit;
export declare function divideUnits(a: Unit, b: Unit): Unit;
/** To an exponent that leaves whole exponents of the dimensions, else undefined. */
export declare function powerOfUnit(unit: Unit, exponent: number): Unit | undefined;
export declare const isDimensionless: (unit: Unit) => boolean;
export declare function sameDimension(a: Unit, b: Unit): boolean;
/** What a value in `from` is multiplied by to be in `to`; undefined if it cannot be converted by a factor. */
export declare function conversionFactor(from: Unit, to: Unit): number | undefined;
