import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { DurationShape, ReferenceShape, strict } from '../language/index.js';
import { NO_TIME } from './defaults.js';
import { reason } from './reference.js';
export const death = word({
    key: 'death',
    where: 'both',
    description: 'The person dies, now or after a while',
    schema: strict({ cause: Type.Optional(ReferenceShape), after: Type.Optional(DurationShape) }),
    takesTime: false,
    final: true,
    compile({ cause, after }, a) {
        a.emit({
            op: 'death',
            ...(cause !== undefined && { cause: reason(cause, ['cause'], a) }),
            after: after === undefined ? NO_TIME : a.expression(after, ['after'], { type: 'duration' }),
        });
    },
});
//# sourceMappingURL=death.js.map