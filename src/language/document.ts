import { Composer, type CST, LineCounter, Parser, YAMLParseError, type Document as YamlDocument } from 'yaml';
import { type Diagnostic, diagnostic, type Place, type Problem } from '../diagnostics/index.ts';
import { type Located, locate } from './locate.ts';
import { plainOf } from './plain.ts';
import { yamlProblem } from './yaml-problem.ts';

/** A YAML text as plain values (mappings without prototype), with the places of all of them. */
export interface Document extends Located {
  readonly file: string;
  readonly root: unknown;
  /** Mistakes of the text itself. If there is an error among them, `root` may be incomplete. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Longest text that is read, in UTF-16 units; a module of 1,000 states has about 200,000. */
const LONGEST = 4_000_000;
/** One broken line tends to break what follows: only so many errors of syntax are told. */
const MOST_SYNTAX_ERRORS = 5;

/** Reads one YAML document. Never throws, whatever the text. */
export function readDocument(text: string, file: string): Document {
  const yaml = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const unreadable = textProblem(yaml);
  if (unreadable !== undefined) return failed(file, yaml, unreadable.offset, unreadable.problem);
  const lines = new LineCounter();
  const parsed = parse(yaml, lines);
  if (parsed === undefined) {
    return failed(file, yaml, 0, { code: 'yaml-syntax', message: 'the text is nested too deeply to be read' });
  }
  const located = locate(parsed.contents, yaml, file, lines);
  const plain = plainOf(parsed.contents);
  const syntax = [...parsed.errors, ...parsed.warnings].slice(0, MOST_SYNTAX_ERRORS).map(yamlProblem);
  const diagnostics = [...syntax, ...plain.faults].map((each) =>
    diagnostic(located.offset(each.from, each.to), each.problem),
  );
  return { file, root: plain.value, diagnostics, ...located };
}

/** Parses in two steps: the second calls itself for each level, so a hostile text must be stopped before it. */
function parse(text: string, lineCounter: LineCounter): YamlDocument | undefined {
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
  if (isTooDeep(tokens)) return undefined;
  const composer = new Composer({ lineCounter, prettyErrors: false, uniqueKeys: false, strict: true });
  const [first, second] = [...composer.compose(tokens, true, text.length)];
  if (second !== undefined) first!.errors.push(secondDocument(second));
  return first;
}

/** Deepest nesting of collections that is composed; `plainOf` has a lower limit with a better place. */
const DEEPEST = 500;

function isTooDeep(tokens: readonly CST.Token[]): boolean {
  const open: [CST.Token, number][] = tokens.map((token) => [token, 0]);
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const [token, depth] = top;
    if (depth > DEEPEST) return true;
    for (const inner of innerTokens(token)) open.push([inner, depth + 1]);
  }
  return false;
}

function innerTokens(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value].flatMap((each) => each ?? []));
}

const secondDocument = (second: YamlDocument): YAMLParseError =>
  new YAMLParseError([second.range![0], second.range![0] + 3], 'MULTIPLE_DOCS', 'a second document begins here');

interface TextProblem {
  readonly offset: number;
  readonly problem: Problem;
}

function textProblem(text: string): TextProblem | undefined {
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
  if (offset < 0) return undefined;
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
function failed(file: string, text: string, offset: number, problem: Problem): Document {
  const before = text.slice(0, offset).split('\n');
  const place: Place = { file, line: before.length, column: before.at(-1)!.length + 1 };
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
