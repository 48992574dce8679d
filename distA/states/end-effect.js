import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { unknownNamed } from '../diagnostics/index.js';
import { DurationShape, strict } from '../language/index.js';
import { NO_TIME } from './defaults.js';
export const endEffect = word({
    key: 'end_effect',
    where: 'both',
    description: 'Fades an effect of this module out',
    schema: strict({ name: Type.String(), over: Type.Optional(DurationShape) }),
    takesTime: false,
    compile({ name, over }, a) {
        const names = effectNames(a.module.states);
        if (!names.includes(name)) {
            const { code, message, hint } = unknownNamed('unknown-name', 'effect', name, names);
            a.report(['name'], code, message, hint);
        }
        a.emit({
            op: 'end_effect',
            name,
            over: over === undefined ? NO_TIME : a.expression(over, ['over'], { type: 'duration' }),
        });
    },
});
/** Names of the effects that a module starts, wherever in its states they stand. */
function effectNames(value) {
    if (Array.isArray(value))
        return value.flatMap(effectNames);
    if (typeof value !== 'object' || value === null)
        return [];
    const own = 'variable' in value && 'name' in value && typeof value.name === 'string' ? [value.name] : [];
    return [...own, ...Object.values(value).flatMap(effectNames)];
}
//# sourceMappingURL=end-effect.js.map