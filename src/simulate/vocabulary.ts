import { bodyPanels, bodyVariables, gmfVitals } from '../body/index.ts';
import { careAttributes } from '../care/index.ts';
import type { Vocabulary } from '../engine/index.ts';
import { attributeInfos } from '../population/index.ts';

/** All that modules may name besides their own things: the body's variables and panels, built-in attributes, vital signs. */
export const vocabulary: Vocabulary = Object.freeze({
  variables: bodyVariables,
  panels: bodyPanels,
  attributes: [...attributeInfos, ...careAttributes],
  vitals: gmfVitals,
});
