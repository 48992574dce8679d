export * from './coding.ts';
