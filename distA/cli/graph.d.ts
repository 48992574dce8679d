import type { ModuleProgram } from '../engine/index.ts';
/** The states of a module and where they lead, as Mermaid or DOT text. */
export declare function graphOf(module: ModuleProgram, form: 'mermaid' | 'dot'): string;
