import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { StepsShape } from '../language/index.js';
import { stayInVisit } from './encounter.js';
import { VisitKindShape } from './first-of.js';
export const atVisit = word({
    key: 'at_visit',
    where: 'state',
    description: 'Until built-in care has a visit of this kind; joins it',
    schema: VisitKindShape,
    beside: { do: Type.Optional(StepsShape), stay_open: Type.Optional(Type.Boolean()) },
    takesTime: true,
    compile(kind, a, all) {
        const joined = a.label();
        a.emit({ op: 'wait', exits: [{ on: 'visit', class: kind, to: joined }] });
        a.place(joined);
        if (all.do !== undefined)
            stayInVisit(a, all);
    },
});
//# sourceMappingURL=at-visit.js.map