import type { ReferenceRange } from '../record/index.ts';
import { type Concept } from '../terminology/index.ts';
import { type Evaluator } from './evaluate.ts';
import type { Expression } from './expression.ts';
import type { Exit, ModuleProgram, Origin, Program } from './program.ts';
/** A Program made ready to run in one thread: evaluators for its expressions, origins for built-in behaviour. */
export declare class LinkedProgram {
    #private;
    readonly program: Program;
    /** The Program's origins, then those of built-in behaviour in the order of first use. */
    readonly origins: Origin[];
    /** Names under which changes are told, made once: by attribute, and by variable of the body. */
    readonly ofAttribute: (name: string) => string;
    readonly ofVariable: (name: string) => string;
    constructor(program: Program);
    evaluator(expression: Expression): Evaluator;
    /** Names of all that can bring this exit of a wait nearer or farther. */
    watches(exit: Exit): readonly string[];
    /** The rate of a hazard: its base times the hazard ratios whose condition holds. */
    rate(exit: Extract<Exit, {
        on: 'rate';
    }>): Evaluator;
    /** Names under which a change of something with this concept is known: its kind, and each of its codes. */
    topics(kind: string, concept: Concept): readonly string[];
    /** A reference range without whom it is for. */
    limitsOf(range: ReferenceRange): {
        readonly range: ReferenceRange;
    };
    /** `system|code` of each coding. */
    keysOf(concept: Concept): readonly string[];
    module(id: string): ModuleProgram;
    /** The `by` of a built-in behaviour. */
    builtIn(module: string, state: string): number;
}
