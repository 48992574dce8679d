export { compileExpression } from './compile.js';
export { FUNCTION_NAMES } from './function-names.js';
export { BUILT_IN_NAMES } from './name.js';
export { parseExpression } from './parse.js';
export { printExpression } from './print.js';
export { isName, RESERVED } from './token.js';
export { naming, PER_PERSON_YEAR, unitOf } from './type.js';
//# sourceMappingURL=index.js.map