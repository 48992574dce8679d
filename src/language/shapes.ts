import { type Static, type TArray, type TObject, type TProperties, type TSchema, Type } from '@sinclair/typebox';

/**
 * Building blocks for the shapes of the language. A block with a `named` mark becomes one definition of the editor schema;
 * for the checker the mark has no meaning.
 */
export const NAMED = 'x-named';

/** An object that refuses keys it does not know. */
export const strict = <P extends TProperties>(properties: P, description?: string): TObject<P> =>
  Type.Object(properties, { additionalProperties: false, ...(description === undefined ? {} : { description }) });

/** A mapping from names to values of one shape. */
export const mapping = <S extends TSchema>(value: S, description?: string) =>
  Type.Unsafe<Record<string, Static<S>>>({
    type: 'object',
    additionalProperties: value,
    ...(description === undefined ? {} : { description }),
  });

export const oneOrMore = <S extends TSchema>(item: S) => Type.Union([item, Type.Array(item, { minItems: 1 })]);

/** A closed list of words. */
export const words = <const W extends readonly string[]>(list: W, description?: string) =>
  Type.Unsafe<W[number]>({ type: 'string', enum: list, ...(description === undefined ? {} : { description }) });

export const CodingShape = Type.Object(
  {
    system: Type.String({ description: 'snomed, loinc, rxnorm, cvx, icd10cm, icd10pcs, nucc, cdcrec, nubc or dicom' }),
    code: Type.String({ description: 'The code, in quotes' }),
    display: Type.String({ description: 'The display as the code system has it' }),
    text: Type.Optional(Type.String({ description: 'What clinicians write and say for it, if that is shorter' })),
    since: Type.Optional(
      Type.Integer({ description: 'First year in which it can be had: before, it is not prescribed, done or ordered' }),
    ),
  },
  { additionalProperties: false, [NAMED]: 'coding' },
);

/** A code by name (`name`, `set.name`), in place, or in place in several systems. */
export const CodeShape = Type.Union([Type.String(), CodingShape, Type.Array(CodingShape, { minItems: 1 })], {
  [NAMED]: 'code',
  description: 'A name of `codes`, `value_set.name`, or { system, code, display }',
});

/** A number, true or false, or text in the expression language. */
export const ExpressionShape = Type.Union([Type.String(), Type.Number(), Type.Boolean()], {
  [NAMED]: 'expression',
  description: 'A number or an expression',
});

export const ConditionShape = Type.Union([Type.String(), Type.Boolean()], {
  [NAMED]: 'condition',
  description: 'An expression that is true or false, such as `age >= 45 and bmi >= 30`',
});

export const DurationShape = Type.Union([Type.String(), Type.Number()], {
  [NAMED]: 'duration',
  description: 'A duration, such as `2 weeks` or `normal(3 months, 1 week)`',
});

export const StateNameShape = Type.String({ [NAMED]: 'state_name', description: 'Name of a state of this module' });

export const AttributeNameShape = Type.String({ [NAMED]: 'attribute_name', description: 'Name of an attribute' });

export const SourceNameShape = Type.String({
  [NAMED]: 'source_name',
  description: 'A name of `sources`, or `assumed`',
});

/** What an ending or a reason refers to: a code, what a state recorded, or what an attribute holds. */
export const ReferenceShape = Type.Union(
  [
    CodeShape,
    strict({ code: CodeShape }),
    strict({ state: StateNameShape }),
    strict({ attribute: AttributeNameShape }),
  ],
  { [NAMED]: 'reference', description: 'A code, { state: name } or { attribute: name }' },
);

/** A list of steps; what is in it is checked by `Scope.steps`. */
export const StepsShape: TArray<TObject> = Type.Array(Type.Object({}), {
  [NAMED]: 'steps',
  description: 'Steps, in order',
});
