export { careAttributes } from './attributes.js';
export { createCare } from './create-care.js';
export { backgroundDeath } from './death.js';
//# sourceMappingURL=index.js.map