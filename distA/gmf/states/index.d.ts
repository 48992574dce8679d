import type { Translate } from './translate.ts';
/** All state types (gmf.md 1.3). Physiology is off in Synthea by default: it passes. */
export declare const STATE_TYPES: Readonly<Record<string, Translate>>;
