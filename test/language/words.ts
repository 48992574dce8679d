import { bodyPanels, bodyVariables, gmfVitals } from '../../src/body/index.ts';
import type { Words } from '../../src/language/index.ts';
import { vocabularyOfStates } from '../../src/states/index.ts';

/** The real words and the real body, with a few attributes of the product. */
export const words: Words = {
  states: vocabularyOfStates,
  engine: {
    variables: bodyVariables,
    panels: bodyPanels,
    vitals: gmfVitals,
    attributes: [
      { name: 'sex', type: 'text', values: ['female', 'male'] },
      { name: 'race', type: 'text', values: ['white', 'black', 'asian', 'native', 'hawaiian', 'other'] },
      { name: 'smoker', type: 'boolean' },
      { name: 'income', type: 'number', unit: '1' },
    ],
  },
};
