import type { YAMLError } from 'yaml';
import type { Problem } from '../diagnostics/index.ts';
/** A mistake between two offsets of the text. */
export interface Fault {
    readonly from: number;
    readonly to: number;
    readonly problem: Problem;
}
/** A message of the YAML parser as one of ours, with what to do about the commonest. */
export declare function yamlProblem(error: YAMLError): Fault;
