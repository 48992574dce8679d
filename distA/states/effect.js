import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.js';
import { DurationShape, ExpressionShape, strict } from '../language/index.js';
import { NO_TIME } from './defaults.js';
/** A shift of a body variable. */
export const EffectShape = strict({
    variable: Type.String({ description: 'Name of a body variable' }),
    shift: ExpressionShape,
    over: Type.Optional(DurationShape),
    lasting: Type.Optional(DurationShape),
    relative: Type.Optional(Type.Boolean({ description: 'The shift is a fraction of the level' })),
    adherent: Type.Optional(Type.Boolean({ description: 'Multiplied by the share of doses that the person takes' })),
    name: Type.Optional(Type.String({ description: 'Under which end_effect ends it' })),
});
export const effect = word({
    key: 'effect',
    where: 'both',
    description: 'Moves a variable of the body',
    schema: EffectShape,
    takesTime: false,
    compile(value, a) {
        emitEffect(value, { name: value.name ?? `${a.state}/${a.step}`, adherent: false }, a);
    },
});
export function emitEffect(value, defaults, a) {
    const { name, unit } = a.variable(value.variable, ['variable']);
    const relative = value.relative ?? false;
    const lasting = value.lasting === undefined ? defaults.lasting : a.expression(value.lasting, ['lasting'], { type: 'duration' });
    a.emit({
        op: 'effect',
        name: defaults.name,
        variable: name,
        shift: a.expression(value.shift, ['shift'], { type: 'number', unit: relative ? '1' : unit }),
        relative,
        over: value.over === undefined ? NO_TIME : a.expression(value.over, ['over'], { type: 'duration' }),
        ...(lasting && { lasting }),
        adherent: value.adherent ?? defaults.adherent,
    });
}
//# sourceMappingURL=effect.js.map