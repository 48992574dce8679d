export * from './entry.ts';
export * from './person.ts';
export * from './provider.ts';
