import type { Concept } from '../../terminology/index.ts';
import { plainText } from '../plain-text.ts';

/** `DTaP, Hib and IPV vaccines given`: by the names that the locale pack or the module has beside the codes. CVX names some by the word, which stand alone, and some not; antibodies are none. */
export function vaccinesGiven(concepts: readonly Concept[]): string[] {
  const names = concepts.map(plainText);
  const isWhole = (name: string): boolean => /vaccine|globulin/i.test(name);
  const bare = names.filter((name) => !isWhole(name));
  const together = [bare.slice(0, -1).join(', '), ...bare.slice(-1)].filter(Boolean).join(' and ');
  return [
    ...(together === '' ? [] : [`${together} vaccine${bare.length > 1 ? 's' : ''} given`]),
    ...names.filter(isWhole).map((name) => `${name} given`),
  ];
}
