import { dottedId } from './attributes.ts';
import type { Module, Position } from './module.ts';

/** A number that no source stands behind. */
export interface AssumedParameter {
  /** `module.parameter`. */
  readonly path: string;
  readonly note: string;
  readonly place: Position;
}

/** The parameters of modules of ours that are marked `assumed`, in order of the modules (`check --assumed`). */
export function assumedParameters(modules: readonly Module[]): readonly AssumedParameter[] {
  return modules.flatMap((module) =>
    Object.entries(module.parameters)
      .filter(([, node]) => node.source === 'assumed')
      .map(([name, node]) => ({
        path: `${dottedId(module.id)}.${name}`,
        note: node.note ?? '',
        place: module.at(['parameters', name], 'key'),
      })),
  );
}
