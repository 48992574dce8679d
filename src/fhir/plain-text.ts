import type { Concept } from '../terminology/index.ts';

/** A concept in words; a SNOMED CT name without its semantic tag: `Acute bronchitis (disorder)` reads `Acute bronchitis`. */
export function plainText(concept: Concept): string {
  const { system, display } = concept.codings[0];
  return concept.text ?? (system === 'snomed' ? display.replace(/ \([a-z/ +-]+\)$/, '') : display);
}
