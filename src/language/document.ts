import { type Diagnostic, diagnostic, type Place, type Problem } from '../diagnostics/index.ts';
import { type Located, locate } from './locate.ts';
import { plainOf } from './plain.ts';
import { type Composed, composedYaml } from './yaml/composed.ts';
import { quickYaml } from './yaml/quick.ts';
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

/** Reads one YAML document. Never throws, whatever the text. */
export function readDocument(text: string, file: string): Document {
  const yaml = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const unreadable = textProblem(yaml);
  if (unreadable !== undefined) return failed(file, yaml, unreadable.offset, unreadable.problem);
  const parsed = parse(yaml);
  if (parsed === undefined) {
    return failed(file, yaml, 0, { code: 'yaml-syntax', message: 'the text is nested too deeply to be read' });
  }
  const located = locate(parsed.root, yaml, file);
  const plain = plainOf(parsed.root);
  // One broken line breaks those that follow: only the first error of syntax is sure to be one.
  const [syntax] = parsed.problems.map(yamlProblem).sort((a, b) => a.from - b.from);
  const diagnostics = (syntax ? [syntax] : plain.faults).map((each) =>
    diagnostic(located.offset(each.from, each.to), each.problem),
  );
  return { file, root: plain.value, diagnostics, ...located };
}

function parse(text: string): Composed | undefined {
  const root = quickYaml(text);
  return root === undefined ? composedYaml(text) : { root, problems: [] };
}

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
