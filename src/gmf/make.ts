import type { Comparison, Distribution, Expression, FunctionName } from '../engine/index.ts';

/** Short ways to make expressions. */
export const literal = (value: number | string | boolean | null): Expression => ({ op: 'literal', value });
export const attribute = (name: string): Expression => ({ op: 'attribute', name });
export const compare = (how: Comparison, left: Expression, right: Expression): Expression => ({
  op: 'compare',
  how,
  left,
  right,
});
export const not = (of: Expression): Expression => ({ op: 'not', of });
export const missing = (of: Expression): Expression => ({ op: 'missing', of });
export const call = (name: FunctionName, ...of: readonly Expression[]): Expression => ({ op: 'function', name, of });
export const times = (left: Expression, factor: number): Expression =>
  factor === 1 ? left : { op: 'arithmetic', how: '*', left, right: literal(factor) };

/** The number of the draw is given when the module is compiled. */
export const sample = (distribution: Distribution, ...of: readonly number[]): Expression => ({
  op: 'sample',
  distribution,
  of: of.map(literal),
  k: 0,
});

/** An expression where the language takes a text. */
export interface Built {
  readonly expression: Expression;
}

export const built = (expression: Expression): Built => ({ expression });

export const FALSE = literal(false);
