import { Type } from '@sinclair/typebox';
import { CodeShape, strict } from '../language/index.js';
/** A code alone, or `{ code, … }` with more about it. */
export const codedShape = (properties) => Type.Union([CodeShape, strict({ code: CodeShape, ...properties })]);
/** The fields of such a value, and where the code stands below it. */
export function coded(value) {
    if (typeof value === 'object' && value !== null && 'code' in value && !('system' in value)) {
        return { code: value.code, at: ['code'], fields: value };
    }
    return { code: value, at: [], fields: {} };
}
//# sourceMappingURL=coded.js.map