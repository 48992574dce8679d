import type { Expression, Instruction, PanelInfo, VariableInfo, Vocabulary } from '../engine/index.ts';
import type { Module, Path, Scope, StateType, Wanted } from '../language/index.ts';
import type { Concept } from '../terminology/index.ts';
/** A place in a module's code that is not known yet; stands where an instruction has `to`. */
export type Label = number;
/** An instruction without its origin, with labels for `to`. */
export type Draft = Instruction extends infer I ? (I extends Instruction ? Omit<I, 'by'> : never) : never;
/** A word of the module language that knows its instructions. */
export interface CompiledType<T = unknown> extends StateType<T> {
    compile(value: T, assembler: Assembler, all: Readonly<Record<string, unknown>>): void;
}
/**
 * Takes the instructions of one state or step and gives them their origin. Resolves names as `Scope` does (paths are
 * relative to the value under the key, `'..'` first for the keys beside). What cannot be resolved is reported and a
 * stand-in given, so that one run finds all mistakes.
 */
export interface Assembler {
    readonly module: Module;
    readonly vocabulary: Vocabulary;
    /** The state that is compiled. */
    readonly state: string;
    /** Where in the state, for example `do[2].else[0]`; empty for the state itself. */
    readonly step: string;
    concept(value: unknown, path: Path): Concept;
    /** Parameters are those of the Program, and draws are numbered within the origin: the same result, the same draw. */
    expression(value: unknown, path: Path, wanted: Wanted, steady?: boolean): Expression;
    /** Name of an attribute on the person. */
    writes(...args: Parameters<Scope['writes']>): string;
    reads(attribute: string, path: Path): string;
    stateName(name: string, path: Path): string;
    submodule(id: string, path: Path): string;
    vital(name: string, path: Path): string;
    source(value: string | undefined, path: Path): void;
    variable(name: string, path: Path): VariableInfo;
    /** A body variable or a panel. */
    measurable(name: string, path: Path): VariableInfo | PanelInfo;
    report(...args: Parameters<Scope['report']>): void;
    emit(draft: Draft): void;
    label(): Label;
    /** Lets a label stand for the next instruction. */
    place(label: Label): void;
    /** The first instruction of a state. */
    stateLabel(name: string, path: Path): Label;
    /** Where an exit leads: any form of `then`; to `otherwise` without one. */
    exit(then: unknown, path: Path, otherwise: Label): Label;
    /** A list of steps. */
    steps(value: unknown, path: Path): void;
    /** The same state or step further in: what is emitted there has an origin of its own. */
    inside(path: Path): Assembler;
    /** The condition that a state of this name begins or diagnoses, for reasons that name a state never entered. */
    conceptOf(state: string): Concept | undefined;
    /** Effects that prescriptions of this module start, for `stop`. */
    readonly drugEffects: readonly DrugEffect[];
}
/** An effect that comes with a prescription and ends with it. */
export interface DrugEffect {
    readonly name: string;
    readonly state: string;
    /** `system|code` of the drug. */
    readonly codes: readonly string[];
    /** Attribute (its name on the person) that holds the prescription. */
    readonly assign?: string;
    /** As written: how fast it comes and goes. */
    readonly over: unknown;
}
