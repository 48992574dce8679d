import { LABORATORY_NORMS } from './laboratory-norms.ts';
import { VITAL_NORMS } from './vital-norms.ts';

/** By variable. */
export const NORMS = { ...VITAL_NORMS, ...LABORATORY_NORMS } as const;
