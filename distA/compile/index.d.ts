export * from './compile.ts';
export * from './compiled-type.ts';
export * from './drug-effects.ts';
export * from './parameters.ts';
export type { LinkedTarget } from './targets.ts';
export * from './word.ts';
