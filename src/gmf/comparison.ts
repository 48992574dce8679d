import { nearestOrAll, unknownWord } from '../diagnostics/index.ts';
import type { Comparison, Expression } from '../engine/index.ts';
import { compare, FALSE, literal, missing, not } from './make.ts';
import type { Node } from './node.ts';

const OPERATORS: Readonly<Record<string, Comparison>> = {
  '<': '<',
  '<=': '<=',
  '==': '=',
  '!=': '!=',
  '>=': '>=',
  '>': '>',
};

/** `left operator right`, or whether `left` is there. */
export function compared(node: Node, left: Expression, right: () => Expression | undefined): Expression {
  const operator = node.get('operator').name();
  if (operator === 'is nil') return missing(left);
  if (operator === 'is not nil') return not(missing(left));
  const how = operator !== undefined && Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
  if (how === undefined) {
    const known = [...Object.keys(OPERATORS), 'is nil', 'is not nil'];
    const { code, message } = unknownWord('operator', operator ?? '', known);
    node.get('operator').warn(code, message, nearestOrAll(operator ?? '', known));
    return FALSE;
  }
  const value = right();
  return value === undefined ? FALSE : ordered(node, how, left, value);
}

/** True and false have no order (gmf.md 1.11: refused). */
function ordered(node: Node, how: Comparison, left: Expression, right: Expression): Expression {
  if (right.op === 'literal' && typeof right.value === 'boolean' && how !== '=' && how !== '!=') {
    const message = 'true and false have no order; only == and != fit';
    node.get('operator').report({ code: 'type-mismatch', message, severity: 'error' });
    return FALSE;
  }
  return compare(how, left, right);
}

export function constant(node: Node, key: string): () => Expression | undefined {
  return () => {
    const value = node.get(key);
    if (['string', 'number', 'boolean'].includes(typeof value.value)) return literal(value.value as string);
    if (!value.given) return node.missing(key, 'the condition');
    return value.warn('wrong-shape', 'expected a number, a text, or true or false');
  };
}

export const number = (node: Node, key: string) => (): Expression | undefined => {
  const value = node.get(key).number();
  return value === undefined ? (node.has(key) ? undefined : node.missing(key, 'the condition')) : literal(value);
};
