import type { Instruction, Origin } from '../engine/index.ts';
import type { Module, Path } from '../language/index.ts';
import type { Draft, Label } from './compiled-type.ts';
/** The code of one module while it grows: instructions with labels, and the origins that they refer to. */
export declare class ModuleCode {
    #private;
    /** `origins` is the table of the whole Program; it is added to. */
    constructor(module: Module, origins: Origin[]);
    /** Index of the origin of a state (empty step) or of a place in it. */
    origin(state: string, step: string, at: Path): number;
    /** Number of the next draw of an origin. */
    nextDraw(by: number): number;
    emit(draft: Draft, by: number): void;
    label(): Label;
    place(label: Label): void;
    stateLabel(state: string): Label;
    /** Puts code off to the end of the state that is compiled. */
    later(emit: () => void): void;
    flush(): void;
    /** The code with positions for labels; a state that is not there (reported before) ends at once. */
    finish(): readonly Instruction[];
    at(state: string): number;
}
/** What is hashed to the key of an origin: part of every draw and identifier, so never to be changed. */
export declare const originName: (module: string, state: string, step: string) => string;
