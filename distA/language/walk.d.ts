import type { Place, Problem } from '../diagnostics/index.ts';
import type { CodeBook } from '../terminology/index.ts';
import type { Module, Position } from './module.ts';
import type { ModuleSet } from './module-set.ts';
import type { ShapeCheck } from './shape-check.ts';
import type { Path } from './state-type.ts';
/** What is found out about a module on the way through its states. */
export interface Findings {
    /** `section.name` of what is used. */
    readonly used: Set<string>;
    /** Attributes that are read (names on the person), with the first place. */
    readonly reads: Map<string, Position>;
    /** States in which simulated time may pass. */
    readonly timed: Set<string>;
    /** States with a word that nothing need follow. */
    readonly final: Set<string>;
    /** Submodules that are called, with the first place. */
    readonly calls: Map<string, Path>;
    /** States whose shape is wrong, so that it is not known where they lead. */
    readonly unclear: Set<string>;
}
export declare const noFindings: () => Findings;
/** One way through the states of a module, or (with `state`) through one of them. */
export interface Walk {
    readonly set: ModuleSet;
    readonly module: Module;
    readonly state: string;
    readonly shapes: ShapeCheck;
    readonly book: CodeBook | undefined;
    readonly findings: Findings;
    /** Only what is written is looked for, so that the walks after this one know all names: expressions are passed over. */
    readonly linking?: boolean;
    report(place: Place, problem: Problem): void;
}
/** A path below a base; `'..'` in front takes the last part of the base away. */
export declare function joinPath(base: Path, path: Path): Path;
