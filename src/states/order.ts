import { type Static, Type } from '@sinclair/typebox';
import { type Assembler, word } from '../compile/index.ts';
import { CodeShape, DurationShape, ReferenceShape, strict } from '../language/index.ts';
import { RESULT_AFTER } from './defaults.ts';
import { PartShape, parts, reading, readings } from './observation.ts';
import { common } from './reference.ts';
import { sinceThere } from './since.ts';

const after = Type.Optional(DurationShape);
const fasting = Type.Optional(
  Type.Boolean({ description: 'The sample is taken in the morning: of the visit, or of the next working day' }),
);
const reason = Type.Optional(ReferenceShape);
const NamedShape = strict({
  name: Type.String({ description: 'A body variable or a panel' }),
  result_after: after,
  fasting,
  reason,
});
const OtherShape = strict({
  code: CodeShape,
  observations: Type.Array(PartShape, { minItems: 1 }),
  result_after: after,
  fasting,
  reason,
});

export const order = word({
  key: 'order',
  where: 'both',
  description: 'A test: sample now, result later',
  schema: Type.Union([Type.String({ description: 'A body variable or a panel' }), NamedShape, OtherShape]),
  takesTime: false,
  compile(value, a) {
    if (typeof value === 'string') return named({ name: value }, true, a);
    if ('name' in value) return named(value, false, a);
    const test = a.concept(value.code, ['code']);
    sinceThere(test, a, () => {
      a.emit({
        op: 'order',
        test,
        ...(value.observations.length > 1 && { report: test }),
        observations: parts(value.observations, 'observations', 'laboratory', a),
        delay: delay(value.result_after, a),
        ...(value.fasting === true && { fasting: true }),
        ...common(value, a),
      });
    });
  },
});

function named(
  { name, result_after: resultAfter, fasting, reason: why }: Static<typeof NamedShape>,
  alone: boolean,
  a: Assembler,
): void {
  const what = a.measurable(name, alone ? [] : ['name']);
  const rest = { delay: delay(resultAfter, a), ...(fasting === true && { fasting }), ...common({ reason: why }, a) };
  if ('kind' in what) {
    const { concept, kind } = what;
    const observations = readings(what, a);
    return a.emit({
      op: 'order',
      test: concept,
      ...(kind === 'report' && { report: concept }),
      observations,
      ...rest,
    });
  }
  const plan = reading(what);
  a.emit({ op: 'order', test: plan.concept, observations: [plan], ...rest });
}

const delay = (value: unknown, a: Assembler) =>
  a.expression(value ?? { expression: RESULT_AFTER }, ['result_after'], { type: 'duration' });
