export { type GmfOptions, type GmfReading, readGmf } from './read.ts';
