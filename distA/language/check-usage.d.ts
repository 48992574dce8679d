import type { Walk } from './walk.ts';
/** After all modules have been walked through: what is declared for nothing, and read though nobody writes it. */
export declare function checkUsage(walks: readonly Walk[]): void;
