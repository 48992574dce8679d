import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
export const call = word({
    key: 'call',
    where: 'state',
    description: 'Runs a submodule to its end',
    schema: Type.String({ description: 'Path of the submodule' }),
    takesTime: true,
    compile(path, a) {
        a.emit({ op: 'call', module: a.submodule(path, []) });
    },
});
//# sourceMappingURL=call.js.map