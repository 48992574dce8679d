export * from './panels.ts';
export * from './person-body.ts';
export * from './variables.ts';
export { gmfVitals } from './vitals.ts';
