import { type Module, type Path, type Position, type Scope, type Target } from '../language/index.ts';
/** A published figure that a module must reproduce, ready to be measured in lives of the Program. */
export interface LinkedTarget extends Target {
    /** Id of the module that states it; the states that it names are this module's. */
    readonly module: string;
    readonly at: Position;
    /** As written: `prevalence of hypertension (true)` and `age 45-64`. */
    readonly text: {
        readonly statistic: string;
        readonly among?: string;
    };
}
/** The targets of a checked module. */
export declare function targetsOf(module: Module, scopeAt: (path: Path) => Scope, firstParameter: number): readonly LinkedTarget[];
