/**
 * The shape of the committed digests: facts taken from StructureDefinitions, ValueSets and CodeSystems, in the form that
 * the validator reads. `npm run digest` writes them; nothing here is prose.
 */
export {};
//# sourceMappingURL=digest.js.map