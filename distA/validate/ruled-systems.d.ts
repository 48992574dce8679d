/** Decides whether a code belongs to its system. */
export type CodeRule = (code: string) => boolean;
/** A well-formed language tag: language, script, region, variants, extensions. */
export declare const isLanguageTag: CodeRule;
/** Systems that list no codes in the definitions, but whose codes can be told all the same. */
export declare const ruledSystems: ReadonlyMap<string, CodeRule>;
/** Those of them that give a code to each country, state or currency. */
export declare const enumeratedSystems: ReadonlySet<string>;
