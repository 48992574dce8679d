import { type UsCoreVersion } from './catalogue.ts';
import type { Issue } from './issue.ts';
import { type Scope } from './scope.ts';
export interface ValidatorOptions {
    /** Which version of US Core to check resources against that claim its profiles. */
    usCore: UsCoreVersion;
}
/** What lies around a resource that is validated by itself. */
export interface ValidationContext {
    /**
     * What a reference leads to outside the resource: its type, `missing` if it has to be there and is not, `outside` if
     * that cannot be told. Without it every reference outside is taken for right, if its form and type are.
     */
    resolve?: Scope['resolve'];
    /** What was said once already (unknown profiles, code systems, extensions). Give the same set to each call. */
    said?: Set<string>;
    /** Told the type of each resource that is checked, of those within others too. */
    entered?: (type: string) => void;
}
export interface Validator {
    /** Checks one resource, a Bundle too. */
    validateResource: (resource: unknown, context?: ValidationContext) => Issue[];
    /** Checks a bundle with all that it holds, and the references between its entries. */
    validateBundle: (bundle: unknown, context?: ValidationContext) => Issue[];
    /** Checks the JSON text of one resource; issues have a line and a column. */
    validateText: (text: string, context?: ValidationContext) => Issue[];
}
/** Makes a validator for R4 4.0.1 and a version of US Core. It has no state that one call could leave for another. */
export declare function createValidator(options: ValidatorOptions): Validator;
