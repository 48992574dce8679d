import { type Static, Type } from '@sinclair/typebox';
import { type Assembler, type Label, word } from '../compile/index.ts';
import type { Exit } from '../engine/index.ts';
import { ConditionShape, DurationShape, strict, TransitionShape, words } from '../language/index.ts';
import { exitsOfList, hazard, RateShape } from './exit.ts';

const then = Type.Optional(TransitionShape);
export const VisitKindShape = words(['any', 'wellness', 'symptom'], 'Kind of visit that built-in care opens');

const ExitShape = Type.Union([
  RateShape,
  strict({ after: DurationShape, then }),
  strict({ visit: VisitKindShape, when: Type.Optional(ConditionShape), then }),
  strict({ when: ConditionShape, then }),
]);

export const firstOf = word({
  key: 'first_of',
  where: 'state',
  description: 'Whatever comes first: a risk, a time, a condition or a visit',
  schema: Type.Array(ExitShape, { minItems: 1 }),
  takesTime: true,
  targets: exitsOfList,
  compile(list, a) {
    const next = a.label();
    const exits = list.map((exit, i) => exitOf(exit, a.inside([i]), a.exit(exit.then, [i, 'then'], next)));
    a.emit({ op: 'wait', exits });
    a.place(next);
  },
});

function exitOf(exit: Static<typeof ExitShape>, a: Assembler, to: Label): Exit {
  if ('rate' in exit) return { ...hazard(exit, a), to };
  if ('after' in exit) return { on: 'after', duration: a.expression(exit.after, ['after'], { type: 'duration' }), to };
  const when = exit.when === undefined ? undefined : a.expression(exit.when, ['when'], { type: 'boolean' }, true);
  if ('visit' in exit) return { on: 'visit', class: exit.visit, ...(when && { when }), to };
  return { on: 'when', when: when!, to };
}
