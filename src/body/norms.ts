import { BLOOD_COUNT_NORMS } from './blood-count-norms.ts';
import { CHEMISTRY_NORMS } from './chemistry-norms.ts';
import { LABORATORY_NORMS } from './laboratory-norms.ts';
import { VITAL_NORMS } from './vital-norms.ts';

/** By variable. */
export const NORMS = { ...VITAL_NORMS, ...LABORATORY_NORMS, ...BLOOD_COUNT_NORMS, ...CHEMISTRY_NORMS } as const;
