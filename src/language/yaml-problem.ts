import type { YAMLError } from 'yaml';
import type { Problem } from '../diagnostics/index.ts';

/** A mistake between two offsets of the text. */
export interface Fault {
  readonly from: number;
  readonly to: number;
  readonly problem: Problem;
}

/** What to do, by the parser's code and, where one code has several causes, its message. */
const HINTS: readonly (readonly [code: YAMLError['code'], hint: string, message?: RegExp])[] = [
  ['TAB_AS_INDENT', 'indent with spaces, not with tabs'],
  ['MULTIPLE_DOCS', 'a file holds one module: leave out the second `---`'],
  ['BLOCK_AS_IMPLICIT_KEY', 'each `-` of a list stands below the one before', /sequence/],
  ['BLOCK_AS_IMPLICIT_KEY', 'put a text that holds ": " in quotes; or the next line is indented too far'],
  ['BAD_INDENT', 'each `-` of a list stands below the one before', /sequence/],
  ['BAD_INDENT', 'a brace or bracket that was opened further up is not closed', /flow/i],
  [
    'BAD_INDENT',
    'keys of one mapping stand below each other: indent this line as those before it, or those before it as this',
  ],
  ['BAD_SCALAR_START', 'put a text that begins with this character in quotes'],
  ['TAG_RESOLVE_FAILED', 'tags (`!name`) have no meaning here'],
  ['MISSING_CHAR', 'a key ends with a colon and a space: `key: value`', /map keys/],
  ['MISSING_CHAR', 'something that was opened further up is not closed'],
  ['UNEXPECTED_TOKEN', 'between braces a text with a comma or a bracket in it needs quotes'],
  ['BAD_ALIAS', 'put a text that begins with * in quotes'],
];

/** A message of the YAML parser as one of ours, with what to do about the commonest. */
export function yamlProblem(error: YAMLError): Fault {
  const [from, to] = error.pos;
  const message = error.message.replace(/\s+/g, ' ').replace('"quote', '" quote').replace("'quote", "' quote").trim();
  return { from, to, problem: { code: 'yaml-syntax', message: lowered(message), hint: hintFor(error) } };
}

const hintFor = ({ code, message }: YAMLError): string | undefined =>
  HINTS.find(([of, , pattern]) => of === code && (pattern?.test(message) ?? true))?.[1];

/** Our messages begin in lower case; a name in capitals stays. */
const lowered = (text: string): string => (/^[A-Z][a-z ]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);
