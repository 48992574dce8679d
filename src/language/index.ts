export { type AssumedParameter, assumedParameters } from './assumed.ts';
export { attributeName, dottedId } from './attributes.ts';
export { type CheckOptions, checkModules, linkModules } from './check-modules.ts';
export { checkTargets } from './check-targets.ts';
export { deathClaims } from './death-claims.ts';
export { editorSchema, valueSetSchema } from './editor-schema.ts';
export * from './expression/index.ts';
export type * from './module.ts';
export type { ModuleSet, Words } from './module-set.ts';
export { moduleTemplate } from './module-template.ts';
export { type ModuleReading, readModule } from './read-module.ts';
export { scopesOf } from './scopes.ts';
export { type ShapeCheck, shapeChecker } from './shape-check.ts';
export * from './shapes.ts';
export type * from './state-type.ts';
export type { Statistic, Survival, Target } from './target.ts';
export {
  type Chance,
  type Exit,
  exitsOf,
  type Transition,
  type TransitionOption,
  TransitionShape,
} from './transition.ts';
export { readValueSet, type ValueSet, type ValueSetReading } from './value-set.ts';
