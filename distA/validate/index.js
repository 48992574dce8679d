export { issueCodes } from './issue.js';
export { createValidator } from './validator.js';
//# sourceMappingURL=index.js.map