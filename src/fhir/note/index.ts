export * from './note.ts';
export * from './visit.ts';
