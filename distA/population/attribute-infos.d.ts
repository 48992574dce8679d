import type { AttributeInfo } from '../engine/index.ts';
/** Attributes that a person starts life with; lists that a locale pack decides are open. */
export declare const attributeInfos: readonly AttributeInfo[];
