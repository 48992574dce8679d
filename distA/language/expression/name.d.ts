import type { Checking } from './checking.ts';
import type { AttributeType, ExpressionScope } from './scope.ts';
import type { Name } from './syntax.ts';
import { type Type, type Typed } from './type.ts';
type Meaning = Pick<Typed, 'expression' | 'type'>;
export declare const BUILT_IN_NAMES: readonly string[];
export declare const isKnownName: (name: string, scope: ExpressionScope) => boolean;
/** A measure in a unit given as text. */
export declare function numberIn(unit: string | undefined): Type;
export declare function attributeMeaning(attribute: AttributeType): Meaning;
export declare function checkName(syntax: Name, c: Checking): Typed | undefined;
export {};
