import { word } from '../compile/index.ts';
import { StepsShape } from '../language/index.ts';

export const doSteps = word({
  key: 'do',
  where: 'state',
  description: 'Steps without a visit of their own',
  schema: StepsShape,
  takesTime: false,
  compile(steps, a) {
    a.steps(steps, []);
  },
});
