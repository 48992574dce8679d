const HINTS = {
    TAB_AS_INDENT: 'indent with spaces, not with tabs',
    MULTIPLE_DOCS: 'a file holds one module: leave out the second `---`',
    BLOCK_AS_IMPLICIT_KEY: 'put a text that holds ": " in quotes',
    BAD_INDENT: 'keys of one mapping stand below each other',
    BAD_SCALAR_START: 'put a text that begins with this character in quotes',
    TAG_RESOLVE_FAILED: 'tags (`!name`) have no meaning here',
    MISSING_CHAR: 'something that was opened further up is not closed',
    UNEXPECTED_TOKEN: 'between braces a text with a comma or a bracket in it needs quotes',
    BAD_ALIAS: 'put a text that begins with * in quotes',
};
/** A message of the YAML parser as one of ours, with what to do about the commonest. */
export function yamlProblem(error) {
    const [from, to] = error.pos;
    const message = error.message.replace(/\s+/g, ' ').replace('"quote', '" quote').replace("'quote", "' quote").trim();
    return { from, to, problem: { code: 'yaml-syntax', message: lowered(message), hint: HINTS[error.code] } };
}
/** Our messages begin in lower case; a name in capitals stays. */
const lowered = (text) => (/^[A-Z][a-z ]/.test(text) ? text[0].toLowerCase() + text.slice(1) : text);
//# sourceMappingURL=yaml-problem.js.map