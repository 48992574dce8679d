export * from './module.ts';
export * from './module-shape.ts';
export * from './shapes.ts';
export * from './state-type.ts';
export * from './transition.ts';
