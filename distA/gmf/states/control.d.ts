import { type Translate } from './translate.ts';
export declare const passes: Translate;
export declare const terminal: Translate;
export declare const guard: Translate;
export declare const delay: Translate;
export declare const callSubmodule: Translate;
export declare const counter: Translate;
export declare const symptom: Translate;
/** Now, or after a while; the module goes on at once. */
export declare const death: Translate;
