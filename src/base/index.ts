export * from './age.ts';
export * from './csv.ts';
export * from './distributions.ts';
export * from './draws.ts';
export * from './invariant.ts';
export * from './time.ts';
export * from './unit.ts';
export * from './zone.ts';
