export { attributeInfos } from './attribute-infos.ts';
export type { AttributeChange } from './attributes.ts';
export * from './pack.ts';
export * from './population.ts';
export { createProviders, type Providers } from './providers.ts';
