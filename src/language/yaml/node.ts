/** A YAML text as a tree, with the offsets between which each part stands. */
export type YamlNode = YamlScalar | YamlMap | YamlSequence | YamlAlias;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly anchor?: string;
}

export interface YamlScalar extends Piece {
  readonly kind: 'scalar';
  readonly value: unknown;
  /** The text as it is written, without quotes; empty if nothing is. */
  readonly source: string;
  readonly style: 'plain' | 'single' | 'double' | 'block';
}

export interface YamlMap extends Piece {
  readonly kind: 'map';
  readonly pairs: readonly YamlPair[];
}

export interface YamlPair {
  readonly key: YamlNode | undefined;
  readonly value: YamlNode | undefined;
}

export interface YamlSequence extends Piece {
  readonly kind: 'sequence';
  readonly items: readonly (YamlNode | undefined)[];
}

export interface YamlAlias extends Piece {
  readonly kind: 'alias';
  readonly of: string;
}

/** The text of a key as written (`08` and `yes` stay what they are); undefined for a key that is no scalar. */
export function keyOf({ key }: YamlPair): string | undefined {
  if (key?.kind !== 'scalar') return undefined;
  const { value, source } = key;
  if (typeof value === 'string') return value;
  return value === null && source === '' ? undefined : source || String(value);
}
