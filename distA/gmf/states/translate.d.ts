import type { Path } from '../../language/index.ts';
import { type CodeValue } from '../code.ts';
import type { Node } from '../node.ts';
import type { Places } from '../places.ts';
/** What a state says in our language, without where it leads. */
export interface Translated {
    /** The word with its value, and the keys beside it. */
    readonly fields: Readonly<Record<string, unknown>>;
    /** Where our keys stand in the GMF state, if they have another name there. */
    readonly keys?: Readonly<Record<string, Path>>;
}
/** One state type: undefined if there is nothing to do, so that the state passes at once. */
export type Translate = (state: Node, places: Places) => Translated | undefined;
/** A word whose value stands for the state itself. */
export declare const word: (name: string, value: unknown, keys?: Readonly<Record<string, Path>>) => Translated;
/** The codes of a state; without any that can be used, nothing can be recorded, which is reported. */
export declare function neededCodes(state: Node, places: Places, key?: string): CodeValue | undefined;
/** `assign_to_attribute`. */
export declare function assigned(state: Node): {
    readonly assign?: string;
};
/**
 * Something that is named by a state: of this module, else of a caller or a called submodule (their history is one), for
 * reasons also an attribute. A state of this module must have the type, if one is needed.
 */
export declare function stateNamed(node: Node, name: string, places: Places, type?: string): {
    readonly state: string;
};
/** `reason` (gmf.md 1.3.1): an attribute of that name, else what a state recorded, else that state's codes. */
export declare function reason(state: Node, places: Places): {
    readonly reason?: unknown;
};
/** What ends: by state, by attribute, or by codes, in this order. */
export declare function ended(state: Node, stateKey: string, type: string, places: Places): unknown;
/** A word that ends what `ended` names. */
export declare const ending: (name: string, stateKey: string, type: string) => Translate;
/** When a condition or allergy is recorded: at the encounter of a state, or now. */
export declare function diagnosis(state: Node, places: Places): 'now' | {
    readonly at: string;
};
