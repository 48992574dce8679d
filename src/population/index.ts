export type { AttributeChange } from './attribute-changes.ts';
export { attributeInfos } from './attribute-infos.ts';
export { FilterError, type Filters, resolveFilters } from './filters.ts';
export type * from './pack.ts';
export * from './population.ts';
export type * from './provider-plan.ts';
export { createProviders, type Providers } from './providers.ts';
export type * from './society.ts';
