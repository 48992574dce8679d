import { readDocument } from './document.js';
import { ValueSetShape } from './module-shape.js';
import { shapeChecker } from './shape-check.js';
import { conceptsIn, readShaped } from './shaped.js';
/** Reads a value set. `name` is that of the file without extension. Never throws. `check` may be shared by many files. */
export function readValueSet(text, file, name, check = shapeChecker()) {
    const document = readDocument(text, file);
    const kind = { what: 'value set', code: 'not-a-value-set', marks: ['codes'] };
    const shaped = readShaped(document, ValueSetShape, kind, check);
    if (shaped.root === undefined)
        return { diagnostics: shaped.diagnostics };
    const { title } = shaped.root;
    const valueSet = {
        name,
        file,
        ...(typeof title === 'string' ? { title } : {}),
        codes: conceptsIn(shaped),
        at: document.at,
        damaged: shaped.damaged,
    };
    return { valueSet, diagnostics: shaped.diagnostics };
}
//# sourceMappingURL=value-set.js.map