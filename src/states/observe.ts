import { word } from '../compile/index.ts';
import { ObservationShape, observationPlan } from './observation.ts';
import { common } from './reference.ts';
import { sinceThere } from './since.ts';

export const observe = word({
  key: 'observe',
  where: 'both',
  description: 'An observation that the body does not have',
  schema: ObservationShape,
  takesTime: false,
  compile(value, a) {
    const plan = observationPlan(value, value.category, a);
    sinceThere(plan.concept, a, () => {
      a.emit({ op: 'observe', plan, ...common({ ...value }, a) });
    });
  },
});
