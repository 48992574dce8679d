import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { exitsOfList, hazard, RateShape } from './exit.js';
export const hazards = word({
    key: 'hazards',
    where: 'state',
    description: 'Competing risks: the first event decides where to go',
    schema: Type.Array(RateShape, { minItems: 1 }),
    takesTime: true,
    targets: exitsOfList,
    compile(list, a) {
        const next = a.label();
        const exits = list.map((rate, i) => ({ ...hazard(rate, a.inside([i])), to: a.exit(rate.then, [i, 'then'], next) }));
        a.emit({ op: 'wait', exits });
        a.place(next);
    },
});
//# sourceMappingURL=hazards.js.map