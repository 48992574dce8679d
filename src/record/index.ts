export * from './coverage.ts';
export * from './entry.ts';
export * from './fill.ts';
export * from './identifiers.ts';
export * from './own-care.ts';
export * from './person.ts';
export * from './provider.ts';
export * from './window.ts';
