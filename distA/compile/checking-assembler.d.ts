import type { Path, Scope } from '../language/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Assembler, DrugEffect, Label } from './compiled-type.ts';
import { Resolver } from './resolver.ts';
/** Resolves and reports, and throws the instructions away. */
export declare class CheckingAssembler extends Resolver implements Assembler {
    readonly state = "";
    readonly step = "";
    readonly drugEffects: readonly DrugEffect[];
    constructor(scope: Scope, prefix?: Path);
    emit(): void;
    label(): Label;
    place(): void;
    stateLabel(name: string, path: Path): Label;
    exit(then: unknown, path: Path): Label;
    steps(value: unknown, path: Path): void;
    inside(path: Path): Assembler;
    conceptOf(): Concept | undefined;
}
