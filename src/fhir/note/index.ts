export * from './note.ts';
export * from './visit.ts';
export { Words } from './words.ts';
