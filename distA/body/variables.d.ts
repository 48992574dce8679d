import type { VariableInfo } from '../engine/index.ts';
/**
 * The variables of the body. Codes and displays as in LOINC; reference intervals as US laboratories and guidelines print them
 * (labs_vitals.yaml `reference_range`, recalled; children's vital signs likewise).
 */
export declare const bodyVariables: readonly VariableInfo[];
