import { LABORATORY_NORMS } from './laboratory-norms.js';
import { VITAL_NORMS } from './vital-norms.js';
/** By variable. */
export const NORMS = { ...VITAL_NORMS, ...LABORATORY_NORMS };
//# sourceMappingURL=norms.js.map