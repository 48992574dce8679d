import { word } from '../compile/index.js';
import { StepsShape } from '../language/index.js';
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
//# sourceMappingURL=do.js.map