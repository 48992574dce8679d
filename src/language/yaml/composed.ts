import type { Document, Node, Scalar, YAMLError } from 'yaml';
import { Composer, type CST, isAlias, isMap, isNode, isPair, isScalar, isSeq, Parser, YAMLParseError } from 'yaml';
import type { YamlNode, YamlPair, YamlScalar } from './node.ts';

export interface Composed {
  /** Absent for an empty text. */
  readonly root?: YamlNode;
  readonly problems: readonly YAMLError[];
}

/**
 * Any YAML text, read by the library `yaml`; undefined if it is nested too deeply. Parses in two steps: the second calls
 * itself for each level, so a hostile text must be stopped before it.
 */
export function composedYaml(text: string): Composed | undefined {
  const tokens = [...new Parser().parse(text)];
  if (isTooDeep(tokens)) return undefined;
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, strict: true });
  const [first, second] = [...composer.compose(tokens, true, text.length)];
  const root = nodeOf(first!.contents);
  const problems = [...first!.errors, ...(second ? [secondDocument(second)] : []), ...first!.warnings];
  return { problems, ...(root !== undefined && { root }) };
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

const secondDocument = (second: Document): YAMLParseError =>
  new YAMLParseError([second.range![0], second.range![0] + 3], 'MULTIPLE_DOCS', 'a second document begins here');

function nodeOf(node: unknown): YamlNode | undefined {
  if (!isNode(node)) return undefined;
  const piece = pieceOf(node);
  if (isAlias(node)) return { kind: 'alias', of: node.source, ...piece };
  if (isScalar(node)) return scalarOf(node, piece);
  if (isSeq(node)) return { kind: 'sequence', items: node.items.map(nodeOf), ...piece };
  if (isMap(node)) return { kind: 'map', pairs: node.items.map(pairOf), ...piece };
  return undefined;
}

function pieceOf(node: Node): Pick<YamlNode, 'from' | 'to' | 'anchor'> {
  const [from, to] = node.range ?? [0, 0];
  return { from, to, ...(!isAlias(node) && node.anchor !== undefined && { anchor: node.anchor }) };
}

const pairOf = (pair: unknown): YamlPair =>
  isPair(pair) ? { key: nodeOf(pair.key), value: nodeOf(pair.value) } : { key: undefined, value: undefined };

const scalarOf = (node: Scalar, piece: Pick<YamlNode, 'from' | 'to' | 'anchor'>): YamlScalar => ({
  kind: 'scalar',
  value: node.value,
  source: node.source ?? '',
  style: STYLES[node.type ?? 'PLAIN'] ?? 'plain',
  ...piece,
});

const STYLES: Readonly<Record<string, YamlScalar['style']>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};
