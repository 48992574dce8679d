import type { Assembler } from '../compile/index.ts';
import type { Concept } from '../terminology/index.ts';

/** Emits what uses a thing that a code names; in the years before the thing could be had, nothing is done. */
export function sinceThere({ since }: Concept, a: Assembler, emit: () => void): void {
  if (since === undefined) return emit();
  const over = a.label();
  const when = {
    op: 'compare',
    how: '>=',
    left: { op: 'time', part: 'year' },
    right: { op: 'literal', value: since },
  } as const;
  a.emit({ op: 'unless', when, to: over });
  emit();
  a.place(over);
}
