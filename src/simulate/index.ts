export type { LinkedTarget } from '../compile/index.ts';
export { neededUntil } from './households.ts';
export * from './program.ts';
export * from './simulate.ts';
export { vocabulary } from './vocabulary.ts';
