/** One step of the way to an element whose place is wanted. The offset is filled in where the element is found. */
export interface Step {
    offset: number | undefined;
    readonly below: Map<string | number, Step>;
}
/** A way that nothing is wanted on yet. */
export declare const newStep: () => Step;
/** Finds where in a JSON text, known to be right, the wanted elements begin; of a property its key. */
export declare function locate(text: string, root: Step): void;
/** Past the closing quote of the string that begins at an offset. */
export declare function endOfString(text: string, from: number): number;
