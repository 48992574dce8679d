import { Type } from '@sinclair/typebox';
import { CodingShape, mapping, oneOrMore, strict, words } from './shapes.ts';

const text = (description: string) => Type.String({ description });

export const RemarksShape = Type.Union([Type.String(), Type.Array(Type.String())], {
  description: 'Free text for the reader',
});

const SourceShape = strict(
  {
    title: text('Title of the publication or data set'),
    year: Type.Optional(Type.Integer({ description: 'Year of publication, or of the data' })),
    population: Type.Optional(text('Whom the figures are about')),
    url: Type.Optional(text('Where it can be read')),
  },
  'A publication that numbers of this module come from',
);

export const CodesShape = mapping(oneOrMore(CodingShape), 'Names for codes: always system, code and display');

const AttributeShape = strict(
  {
    type: words(['number', 'boolean', 'text'], 'What it holds'),
    unit: Type.Optional(text('UCUM, for a number')),
    initial: Type.Optional(
      Type.Union([Type.Number(), Type.Boolean(), Type.String()], { description: 'Value from birth on' }),
    ),
    values: Type.Optional(Type.Array(Type.String(), { minItems: 1, description: 'The closed list, for a text' })),
    global: Type.Optional(
      Type.Boolean({ description: 'Shared under its bare name with GMF modules; else others read it as module.name' }),
    ),
    remarks: Type.Optional(RemarksShape),
  },
  'A property of the person that this module sets',
);

/** One level of a table, or a row of numbers; how deep it goes is given by `by`. */
const TableShape = Type.Array(Type.Unknown(), { minItems: 1, description: 'Numbers, nested in the order of `by`' });

const ParameterShape = strict(
  {
    unit: text('UCUM, or 1, or per person-year'),
    value: Type.Optional(Type.Number({ description: 'The number' })),
    by: Type.Optional(
      mapping(
        Type.Array(Type.Union([Type.Number(), Type.String()]), { minItems: 1 }),
        'Axes of the table: lower edges of bands (age in years, year, a number) or groups (sex, race, a text)',
      ),
    ),
    values: Type.Optional(TableShape),
    interpolate: Type.Optional(Type.Boolean({ description: 'Linear between the edges of numeric axes' })),
    source: Type.Optional(text('A name of `sources`, or `assumed`')),
    note: Type.Optional(text('Why this value; needed if it is assumed')),
    remarks: Type.Optional(RemarksShape),
  },
  'A number, or a table of numbers, with its source',
);

const TargetShape = strict(
  {
    title: Type.Optional(text('What is measured, in the words of the table; `statistic` if absent')),
    statistic: text('What is measured, such as `prevalence of hypertension (diagnosed)`'),
    among: Type.Optional(text('Whom it is measured in, such as `age 45-64 and sex female`')),
    value: Type.Number({ description: 'The published figure' }),
    tolerance: Type.Number({ exclusiveMinimum: 0, description: 'How far the simulated figure may lie from it' }),
    source: Type.Optional(text('A name of `sources`, or `assumed`')),
    held_back: Type.Optional(Type.Boolean({ description: 'For checking only: no parameter may be tuned to it' })),
    note: Type.Optional(text('What else the reader should know')),
  },
  'A published figure that this module must reproduce',
);

const RateClaimedShape = text('Name of a parameter: deaths per person-year by sex and age');

const CausesClaimedShape = strict(
  {
    rate: RateClaimedShape,
    causes: mapping(
      Type.Number({ minimum: 0, maximum: 1 }),
      'Names of codes, with the share of these deaths that background mortality would have called so',
    ),
  },
  'Deaths that are taken out of background mortality, by cause',
);

/** A module file. What is in a state is checked against the words of the language. */
export const ModuleShape = strict(
  {
    module: text('Path of the file under the root, without extension'),
    title: text('Name for people'),
    remarks: Type.Optional(RemarksShape),
    submodule: Type.Optional(Type.Boolean({ description: 'Runs only when called' })),
    years_of_memory: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'What it did longer ago leaves no trace: it begins so many years before the record, not at birth',
      }),
    ),
    sources: Type.Optional(mapping(SourceShape, 'Publications, named once')),
    codes: Type.Optional(CodesShape),
    attributes: Type.Optional(mapping(AttributeShape, 'Properties of the person that this module sets')),
    parameters: Type.Optional(mapping(ParameterShape, 'Numbers with their sources')),
    deaths_claimed: Type.Optional(oneOrMore(Type.Union([RateClaimedShape, CausesClaimedShape]))),
    states: Type.Unsafe<Record<string, Record<string, unknown>>>({
      type: 'object',
      minProperties: 1,
      additionalProperties: { type: 'object' },
      description: 'The states; the first one is entered at birth',
    }),
    targets: Type.Optional(Type.Array(TargetShape, { description: 'Published figures to reproduce' })),
  },
  'A lifecourse module: one disease, or one piece of care',
);

/** A value set file. */
export const ValueSetShape = strict(
  { title: Type.Optional(text('Name for people')), remarks: Type.Optional(RemarksShape), codes: CodesShape },
  'A lifecourse value set: codes that several modules name',
);
