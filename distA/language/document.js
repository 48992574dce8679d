import { Composer, LineCounter, Parser, YAMLParseError } from 'yaml';
import { diagnostic } from '../diagnostics/index.js';
import { locate } from './locate.js';
import { plainOf } from './plain.js';
import { yamlProblem } from './yaml-problem.js';
/** Longest text that is read, in UTF-16 units; a module of 1,000 states has about 200,000. */
const LONGEST = 4_000_000;
/** One broken line tends to break what follows: only so many errors of syntax are told. */
const MOST_SYNTAX_ERRORS = 5;
/** Reads one YAML document. Never throws, whatever the text. */
export function readDocument(text, file) {
    const yaml = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const unreadable = textProblem(yaml);
    if (unreadable !== undefined)
        return failed(file, yaml, unreadable.offset, unreadable.problem);
    const lines = new LineCounter();
    const parsed = parse(yaml, lines);
    if (parsed === undefined) {
        return failed(file, yaml, 0, { code: 'yaml-syntax', message: 'the text is nested too deeply to be read' });
    }
    const located = locate(parsed.contents, yaml, file, lines);
    const plain = plainOf(parsed.contents);
    const syntax = [...parsed.errors, ...parsed.warnings].slice(0, MOST_SYNTAX_ERRORS).map(yamlProblem);
    const diagnostics = [...syntax, ...plain.faults].map((each) => diagnostic(located.offset(each.from, each.to), each.problem));
    return { file, root: plain.value, diagnostics, ...located };
}
/** Parses in two steps: the second calls itself for each level, so a hostile text must be stopped before it. */
function parse(text, lineCounter) {
    const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
    if (isTooDeep(tokens))
        return undefined;
    const composer = new Composer({ lineCounter, prettyErrors: false, uniqueKeys: false, strict: true });
    const [first, second] = [...composer.compose(tokens, true, text.length)];
    if (second !== undefined)
        first.errors.push(secondDocument(second));
    return first;
}
/** Deepest nesting of collections that is composed; `plainOf` has a lower limit with a better place. */
const DEEPEST = 500;
function isTooDeep(tokens) {
    const open = tokens.map((token) => [token, 0]);
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
        const [token, depth] = top;
        if (depth > DEEPEST)
            return true;
        for (const inner of innerTokens(token))
            open.push([inner, depth + 1]);
    }
    return false;
}
function innerTokens(token) {
    if (token.type === 'document')
        return token.value ? [token.value] : [];
    if (!('items' in token))
        return [];
    return token.items.flatMap((item) => [item.key, item.value].flatMap((each) => each ?? []));
}
const secondDocument = (second) => new YAMLParseError([second.range[0], second.range[0] + 3], 'MULTIPLE_DOCS', 'a second document begins here');
function textProblem(text) {
    if (text.length > LONGEST) {
        return {
            offset: 0,
            problem: {
                code: 'file-unreadable',
                message: `the text is longer than ${LONGEST / 1_000_000} million characters`,
            },
        };
    }
    const offset = text.search(/[\0\uFFFD]/);
    if (offset < 0)
        return undefined;
    return {
        offset,
        problem: {
            code: 'file-unreadable',
            message: 'here the file is not UTF-8 text',
            hint: 'save it with the encoding UTF-8',
        },
    };
}
/** A document of which only the mistake is known. */
function failed(file, text, offset, problem) {
    const before = text.slice(0, offset).split('\n');
    const place = { file, line: before.length, column: before.at(-1).length + 1 };
    return {
        file,
        root: null,
        diagnostics: [diagnostic(place, problem)],
        at: () => place,
        within: () => place,
        offset: () => place,
        sourceOf: () => undefined,
    };
}
//# sourceMappingURL=document.js.map