import { word } from '../compile/index.js';
import { DurationShape } from '../language/index.js';
export const wait = word({
    key: 'wait',
    where: 'both',
    description: 'Time passes: a duration, which may be drawn',
    schema: DurationShape,
    takesTime: true,
    compile(duration, a) {
        const next = a.label();
        a.emit({
            op: 'wait',
            exits: [{ on: 'after', duration: a.expression(duration, [], { type: 'duration' }), to: next }],
        });
        a.place(next);
    },
});
//# sourceMappingURL=wait.js.map