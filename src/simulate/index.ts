export * from './program.ts';
export * from './simulate.ts';
export { vocabulary } from './vocabulary.ts';
