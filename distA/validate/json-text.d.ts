import { type ParsedJson } from './json-parser.ts';
/**
 * Reads JSON text. The engine's own parser is many times faster, but says nothing of a key given twice and little of
 * where a fault is. A text holds as many members as it has colons outside of strings; if the parsed value has fewer,
 * a key was given twice, and the strict parser says which.
 */
export declare function readJson(text: string): ParsedJson;
