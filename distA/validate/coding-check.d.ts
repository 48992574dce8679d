import type { BindingDigest } from './definitions/digest.ts';
import { type JsonObject } from './json.ts';
import { type Run } from './run.ts';
import type { Shape } from './shape.ts';
/** Checks the codings of a concept. One that its binding asks for is enough; then the others are not looked at. */
export declare function checkConcept(run: Run, concept: JsonObject, binding: BindingDigest | undefined): void;
/**
 * Checks that a code is one of its system, as far as the system's codes are at hand. Where a value set is there to say
 * what is right, and on labels, the form of the system is only a recommendation.
 */
export declare function checkCoding(run: Run, { system, code }: JsonObject, binding: BindingDigest | undefined, holder: Shape): void;
/** An identifier's system is absolute; one that says that its value is a URI has one. */
export declare function checkIdentifier(run: Run, { system, value }: JsonObject): void;
/** Checks a unit by UCUM's grammar. Of a duration or an age it is only recommended to be right. */
export declare function checkUnit(run: Run, quantity: JsonObject, type: string): void;
