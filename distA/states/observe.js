import { word } from '../compile/index.js';
import { ObservationShape, observationPlan } from './observation.js';
import { common } from './reference.js';
export const observe = word({
    key: 'observe',
    where: 'both',
    description: 'An observation that the body does not have',
    schema: ObservationShape,
    takesTime: false,
    compile(value, a) {
        a.emit({ op: 'observe', plan: observationPlan(value, value.category, a), ...common({ ...value }, a) });
    },
});
//# sourceMappingURL=observe.js.map