import { type Static, Type } from '@sinclair/typebox';
import { type Assembler, word } from '../compile/index.ts';
import { AttributeNameShape, CodeShape, ReferenceShape, strict } from '../language/index.ts';
import type { CareGoal } from '../record/index.ts';
import { coded, codedShape } from './coded.ts';
import { reading } from './observation.ts';
import { common, selector } from './reference.ts';
import { StopShape } from './stop.ts';

const GoalShape = Type.Union([
  Type.String(),
  strict({ text: Type.String(), measure: Type.String({ description: 'The body variable or panel that tells' }) }),
]);
type Goal = Static<typeof GoalShape>;

interface Plan {
  readonly activities: readonly unknown[];
  readonly goals: readonly Goal[];
  readonly reason: unknown;
  readonly assign: string;
}

export const carePlan = word({
  key: 'care_plan',
  where: 'both',
  description: 'A care plan with its activities and goals',
  schema: codedShape({
    activities: Type.Optional(Type.Array(CodeShape)),
    goals: Type.Optional(Type.Array(GoalShape)),
    reason: Type.Optional(ReferenceShape),
    assign: Type.Optional(AttributeNameShape),
  }),
  takesTime: false,
  compile(value, a) {
    const { code, at, fields } = coded<Plan>(value);
    a.emit({
      op: 'care_plan',
      concept: a.concept(code, at),
      ...common(fields, a),
      activities: (fields.activities ?? []).map((activity, i) => a.concept(activity, ['activities', i])),
      goals: (fields.goals ?? []).map((goal, i) => goalOf(goal, i, a)),
    });
  },
});

function goalOf(goal: Goal, index: number, a: Assembler): CareGoal {
  if (typeof goal === 'string') return { text: goal };
  const what = a.measurable(goal.measure, ['goals', index, 'measure']);
  return { text: goal.text, measure: 'kind' in what ? what.concept : reading(what).concept };
}

export const endCarePlan = word({
  key: 'end_care_plan',
  where: 'both',
  description: 'Ends a care plan',
  schema: StopShape,
  takesTime: false,
  compile(value, a) {
    a.emit({ op: 'end_care_plan', which: selector(value, [], a) });
  },
});
