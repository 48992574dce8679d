export { assumedParameters } from './assumed.js';
export { attributeName, dottedId } from './attributes.js';
export { checkModules, linkModules } from './check-modules.js';
export { checkTargets } from './check-targets.js';
export { editorSchema } from './editor-schema.js';
export * from './expression/index.js';
export { moduleTemplate } from './module-template.js';
export { readModule } from './read-module.js';
export { scopesOf } from './scopes.js';
export { shapeChecker } from './shape-check.js';
export * from './shapes.js';
export { exitsOf, TransitionShape, } from './transition.js';
export { readValueSet } from './value-set.js';
//# sourceMappingURL=index.js.map