import type { Concept } from '../../terminology/index.ts';
import { plainText } from '../plain-text.ts';

/** `DTaP vaccine given`: by the name that the locale pack or the module has beside the code. CVX names some by the word and some not; antibodies are none. */
export function vaccineGiven(concept: Concept): string {
  const name = plainText(concept);
  return `${name}${/vaccine|globulin/i.test(name) ? '' : ' vaccine'} given`;
}
