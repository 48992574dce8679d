import fc from 'fast-check';
import { DAY, HOUR, YEAR } from '../../src/base/index.ts';
import type { EncounterClass, Entry, EntryId, Life } from '../../src/record/index.ts';
import { C } from './codes.ts';
import { at, CLINIC, DESERT_CLINIC, HOSPITAL, LifeDraft, person } from './life.ts';

const BIRTH = person().birth;
const LAST = at('2025-06-30', 24);
const CLASSES: readonly EncounterClass[] = [
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
];

/** What is drawn for one entry: where in life, how long, and whom it refers to. */
interface Step {
  readonly kind: Entry['kind'];
  readonly share: number;
  readonly length: number;
  readonly open: boolean;
  readonly inVisit: boolean;
  readonly pick: number;
  readonly by: number;
}

const KINDS: readonly Entry['kind'][] = [
  ...(['encounter', 'encounter', 'encounter', 'condition', 'allergy', 'observation', 'observation', 'report'] as const),
  ...(['procedure', 'medication', 'administration', 'care_plan', 'device', 'supply', 'immunization'] as const),
  ...(['imaging', 'order'] as const),
];

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...KINDS),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.double({ min: 0, max: 1, noNaN: true }),
  open: fc.boolean(),
  inVisit: fc.boolean(),
  pick: fc.nat(1000),
  by: fc.nat(58),
});

/** Lives with entries of all kinds at any time, in any relation that the record allows; some of them ended by death. */
export const anyLife: fc.Arbitrary<Life> = fc
  .tuple(fc.array(step, { maxLength: 60, size: 'max' }), fc.boolean(), fc.nat(20))
  .map(([steps, dies, index]) => {
    const draft = new LifeDraft(person(index));
    for (const each of [...steps].sort((a, b) => a.share - b.share)) addStep(draft, each);
    if (!dies) return draft.life();
    draft.add({ kind: 'death', time: LAST - DAY, cause: C.pneumonia, by: 3 });
    return draft.life(LAST - DAY);
  });

const earlier = <K extends Entry['kind']>(draft: LifeDraft, kind: K, pick: number): EntryId | undefined => {
  const all = draft.entries.filter((entry) => entry.kind === kind);
  return all.length === 0 ? undefined : all[pick % all.length]!.id;
};

function addStep(draft: LifeDraft, { kind, share, length, open, inVisit, pick, by }: Step): void {
  const visit = inVisit ? draft.entries.findLast((entry) => entry.kind === 'encounter') : undefined;
  const time = BIRTH + share * (LAST - BIRTH - 2 * DAY);
  const base = { time, by, ...(visit ? { encounter: visit.id } : {}) };
  const end = open ? {} : { end: Math.min(time + length ** 4 * 10 * YEAR, LAST) };
  const problem = earlier(draft, 'condition', pick);
  const cause = problem === undefined ? {} : { reasonEntry: problem };
  const order = earlier(draft, 'order', pick);
  const ordered = order === undefined ? {} : { order };
  const dosage = {
    asNeeded: pick % 2 === 0,
    amount: 1 + (pick % 3),
    frequency: 2,
    period: { value: 1, unit: 'd' },
  } as const;
  switch (kind) {
    case 'encounter': {
      const site = [CLINIC, HOSPITAL, DESERT_CLINIC][pick % 3]!;
      draft.add({ kind, time, by, class: CLASSES[pick % CLASSES.length]!, type: C.checkUp, site, ...cause, ...end });
      return;
    }
    case 'condition': {
      const category = pick % 2 === 0 ? 'problem_list' : 'encounter_diagnosis';
      const abatement = open ? {} : { abatement: end.end! };
      draft.add({
        kind,
        ...base,
        onset: time - length * (time - BIRTH),
        concept: C.bronchitis,
        category,
        ...abatement,
      });
      return;
    }
    case 'allergy':
      draft.add({
        kind,
        ...base,
        concept: C.penicillinAllergy,
        type: 'allergy',
        category: 'medication',
        onset: time,
        reactions: [],
        ...end,
      });
      return;
    case 'observation': {
      const value = [{ number: 5.5, unit: 'mg/dL' }, { concept: C.wheal }, { text: 'a' }, { flag: open }][pick % 4]!;
      const range = pick % 4 === 0 ? { range: { low: 4, high: 5 } } : {};
      draft.add({
        kind,
        ...base,
        concept: C.glucose,
        category: 'laboratory',
        value,
        ...range,
        issued: time + length * DAY,
        ...ordered,
      });
      return;
    }
    case 'report': {
      const results = draft.entries
        .filter((entry) => entry.kind === 'observation')
        .map((entry) => entry.id)
        .slice(-3);
      draft.add({
        kind,
        ...base,
        concept: C.metabolicPanel,
        category: 'laboratory',
        results,
        issued: time + length * DAY,
        ...ordered,
      });
      return;
    }
    case 'procedure':
      draft.add({ kind, ...base, concept: C.appendectomy, lasting: pick % 2 === 0, ...cause, ...end });
      return;
    case 'medication': {
      const renewed = earlier(draft, 'medication', pick);
      const renews = renewed === undefined ? {} : { renews: renewed };
      const written = base.encounter === undefined && pick % 2 === 0 ? { site: CLINIC } : {};
      draft.add({
        kind,
        ...base,
        concept: C.lisinopril,
        chronic: open,
        dosage,
        ...cause,
        ...end,
        ...renews,
        ...written,
      });
      return;
    }
    case 'administration':
      draft.add({ kind, ...base, concept: C.ibuprofen, dosage, ...cause });
      return;
    case 'care_plan':
      draft.add({
        kind,
        ...base,
        concept: C.education,
        activities: [C.education],
        goals: [{ text: 'Walk <daily> & rest' }],
        ...cause,
        ...end,
      });
      return;
    case 'device':
      draft.add({ kind, ...base, concept: C.pacemaker, ...end });
      return;
    case 'supply':
      draft.add({ kind, ...base, concept: C.pacemaker, quantity: 2 });
      return;
    case 'immunization':
      draft.add({ kind, ...base, concept: C.tdap, dose: 1 + (pick % 3) });
      return;
    case 'imaging':
      draft.add({
        kind,
        ...base,
        procedure: C.chestXRay,
        series: [{ bodySite: C.thorax, modality: C.radiography, instances: [{ title: 'Chest', sopClass: C.dxImage }] }],
      });
      return;
    case 'order':
      draft.add({ kind, ...base, time: time + HOUR / 60, concept: C.metabolicPanel });
      return;
    case 'death':
      return;
  }
}
