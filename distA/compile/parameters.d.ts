import type { Parameter } from '../engine/index.ts';
import { type Module } from '../language/index.ts';
/** The address of a parameter: overlays and accounting name it so. */
export declare const parameterPath: (module: Module, name: string) => string;
/** The parameters of a module, in the order of the file. `scales` are factors by path. */
export declare function parametersOf(module: Module, scales: Readonly<Record<string, number>>): readonly Parameter[];
