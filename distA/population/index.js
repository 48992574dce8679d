export { attributeInfos } from './attribute-infos.js';
export * from './population.js';
export { createProviders } from './providers.js';
//# sourceMappingURL=index.js.map