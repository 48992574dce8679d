export * from './panels.ts';
export * from './person-body.ts';
export type { Likeness } from './scores.ts';
export * from './variables.ts';
export { gmfVitals } from './vitals.ts';
