import { type Diagnostic } from './diagnostic.ts';
/** The JSON form (`--json`): a list in order of file and place, with the fields of `Diagnostic`. */
export declare function diagnosticsToJson(diagnostics: readonly Diagnostic[]): readonly Diagnostic[];
