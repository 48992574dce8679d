import { bodyPanels, bodyVariables, gmfVitals } from '../body/index.js';
import { careAttributes } from '../care/index.js';
import { attributeInfos } from '../population/index.js';
/** All that modules may name besides their own things: the body's variables and panels, built-in attributes, vital signs. */
export const vocabulary = Object.freeze({
    variables: bodyVariables,
    panels: bodyPanels,
    attributes: [...attributeInfos, ...careAttributes],
    vitals: gmfVitals,
});
//# sourceMappingURL=vocabulary.js.map