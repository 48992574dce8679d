import type { Expression, PanelInfo, VariableInfo, Vocabulary } from '../engine/index.ts';
import type { Module, Path, Scope, Wanted } from '../language/index.ts';
import type { Concept } from '../terminology/index.ts';
/** The resolving half of an Assembler: a Scope that gives a stand-in for what it has reported as unknown. */
export declare abstract class Resolver {
    protected readonly scope: Scope;
    /** From the value under the key to where this resolver stands. */
    protected readonly prefix: Path;
    constructor(scope: Scope, prefix: Path);
    get module(): Module;
    get vocabulary(): Vocabulary;
    concept(value: unknown, path: Path): Concept;
    expression(value: unknown, path: Path, wanted: Wanted, steady?: boolean): Expression;
    writes(...[attribute, path, type]: Parameters<Scope['writes']>): string;
    reads(attribute: string, path: Path): string;
    stateName(name: string, path: Path): string;
    submodule(id: string, path: Path): string;
    vital(name: string, path: Path): string;
    source(value: string | undefined, path: Path): void;
    variable(name: string, path: Path): VariableInfo;
    measurable(name: string, path: Path): VariableInfo | PanelInfo;
    report(...[path, code, message, hint]: Parameters<Scope['report']>): void;
    protected from(path: Path): Path;
}
/** A path below a base; `'..'` in front takes the last part of the base away, if it has one. */
export declare function joinPath(base: Path, path: Path): Path;
