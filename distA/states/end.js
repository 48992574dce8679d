import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
export const end = word({
    key: 'end',
    where: 'state',
    description: 'The module ends',
    schema: Type.Literal(true),
    takesTime: false,
    final: true,
    // A state that leads nowhere ends the module: there is nothing to add.
    compile() { },
});
//# sourceMappingURL=end.js.map