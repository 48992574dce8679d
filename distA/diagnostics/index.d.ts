export * from './codes.ts';
export * from './diagnostic.ts';
export * from './json.ts';
export * from './messages.ts';
export * from './nearest.ts';
export * from './print.ts';
