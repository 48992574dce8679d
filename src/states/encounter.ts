import { Type } from '@sinclair/typebox';
import { type Assembler, word } from '../compile/index.ts';
import { CodeShape, ReferenceShape, StepsShape, strict, words } from '../language/index.ts';
import { codeProblem } from '../terminology/index.ts';
import { VISIT_TYPES } from './defaults.ts';
import { reason } from './reference.ts';

const CLASSES = [
  'wellness',
  'ambulatory',
  'outpatient',
  'urgent_care',
  'emergency',
  'inpatient',
  'virtual',
  'home',
  'hospice',
  'nursing_facility',
] as const;

/** Classes whose visits are booked, and can be walked into. */
const OFFICE: readonly string[] = ['ambulatory', 'outpatient'];

export const encounter = word({
  key: 'encounter',
  where: 'state',
  description: 'Opens a visit; `do` lists what happens in it',
  schema: strict({
    class: words(CLASSES, 'Class of the encounter'),
    type: Type.Optional(CodeShape),
    reason: Type.Optional(ReferenceShape),
    specialty: Type.Optional(Type.String({ description: 'NUCC code; primary care if absent' })),
    telemedicine: Type.Optional(words(['none', 'possible', 'always'])),
    walk_in: Type.Optional(
      Type.Boolean({ description: 'To the office without an appointment, in its next opening hours' }),
    ),
    fasting: Type.Optional(Type.Boolean({ description: 'In the morning, to which people come having eaten nothing' })),
    own_length: Type.Optional(
      Type.Boolean({
        description: 'Ends when its steps and states end it, however long visits of the class usually are',
      }),
    ),
  }),
  beside: { do: Type.Optional(StepsShape), stay_open: Type.Optional(Type.Boolean()) },
  takesTime: true,
  compile(visit, a, all) {
    if (visit.walk_in === true && !OFFICE.includes(visit.class))
      a.report(['walk_in'], 'conflicting-keys', `a visit of class ${visit.class} has no appointment to do without`);
    if (visit.fasting === true && (visit.walk_in === true || !OFFICE.includes(visit.class)))
      a.report(['fasting'], 'conflicting-keys', 'only for an office visit with an appointment people come fasting');
    const problem = visit.specialty === undefined ? undefined : codeProblem('nucc', visit.specialty);
    if (problem !== undefined)
      a.report(['specialty'], 'invalid-code', `"${visit.specialty}" is no NUCC code: ${problem}`);
    a.emit({
      op: 'open_encounter',
      class: visit.class,
      type: visit.type === undefined ? VISIT_TYPES[visit.class] : a.concept(visit.type, ['type']),
      ...(visit.reason !== undefined && { reason: reason(visit.reason, ['reason'], a) }),
      telemedicine: visit.telemedicine ?? 'none',
      ...(visit.walk_in === true && { walkIn: true }),
      ...(visit.fasting === true && { fasting: true }),
      ...(visit.own_length === true && { ownLength: true }),
      ...(visit.specialty !== undefined && { specialty: visit.specialty }),
    });
    stayInVisit(a, all);
  },
});

/** The steps of a visit; then it is over, unless it stays open for later states. */
export function stayInVisit(a: Assembler, all: Readonly<Record<string, unknown>>): void {
  if (all.do !== undefined) a.steps(all.do, ['..', 'do']);
  if (all.stay_open !== true) a.emit({ op: 'close_encounter' });
}
