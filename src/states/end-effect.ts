import { Type } from '@sinclair/typebox';
import { word } from '../compile/index.ts';
import { unknownNamed } from '../diagnostics/index.ts';
import { DurationShape, strict } from '../language/index.ts';
import { NO_TIME } from './defaults.ts';

export const endEffect = word({
  key: 'end_effect',
  where: 'both',
  description: 'Fades an effect of this module out',
  schema: strict({ name: Type.String(), over: Type.Optional(DurationShape) }),
  takesTime: false,
  compile({ name, over }, a) {
    const { states } = a.module;
    if (!startsEffect(states, (other) => other === name)) {
      const { code, message, hint } = unknownNamed('unknown-name', 'effect', name, effectNames(states));
      a.report(['name'], code, message, hint);
    }
    a.emit({
      op: 'end_effect',
      name,
      over: over === undefined ? NO_TIME : a.expression(over, ['over'], { type: 'duration' }),
    });
  },
});

/** Whether a module starts an effect with a name that is wanted, wherever in its states it stands. */
function startsEffect(value: unknown, isWanted: (name: string) => boolean): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('variable' in value && 'name' in value && typeof value.name === 'string' && isWanted(value.name)) return true;
  for (const inner of Object.values(value)) if (startsEffect(inner, isWanted)) return true;
  return false;
}

function effectNames(states: unknown): readonly string[] {
  const names: string[] = [];
  startsEffect(states, (name) => names.push(name) < 0);
  return names;
}
