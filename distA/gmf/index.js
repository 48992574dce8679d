export { readGmf } from './read.js';
//# sourceMappingURL=index.js.map