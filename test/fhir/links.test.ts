import fc from 'fast-check';
import type { Observation, Reference } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/base/index.ts';
import { createMapper, type FhirResource } from '../../src/fhir/index.ts';
import {
  type EncounterEntry,
  type Entry,
  fills,
  type Life,
  type MedicationEntry,
  window,
} from '../../src/record/index.ts';
import { anyLife } from './any-life.ts';
import { C } from './codes.ts';
import { AS_OF, fullLife, TEN_YEARS_AGO } from './full-life.ts';
import { at, CLINIC, DESERT_CLINIC, HOSPITAL, LifeDraft, ORIGINS, ROSTER } from './life.ts';

const mapper = createMapper({ usCore: '6.1.0', references: 'relative', rosterKey: ROSTER, origins: ORIGINS });
const mapped = (life: Life, from = TEN_YEARS_AGO) => mapper.resources(window(life, from, AS_OF));
type Of<T> = Extract<FhirResource, { resourceType: T }>;
const of = <T extends FhirResource['resourceType']>(resources: readonly FhirResource[], type: T): Of<T>[] =>
  resources.filter((resource): resource is Of<T> => resource.resourceType === type);
const idOf = (reference: Reference | undefined): string => reference!.reference!.split('/')[1]!;

describe('order, specimen, result, report', () => {
  const { resources } = mapped(fullLife());
  const order = of(resources, 'ServiceRequest')[0]!;
  const report = of(resources, 'DiagnosticReport').find(({ basedOn }) => basedOn !== undefined)!;
  const members = new Set(report.result!.map(idOf));
  const results = of(resources, 'Observation').filter(({ id }) => members.has(id!));

  it('say once, in the report, what its results have in common', () => {
    expect(report).toMatchObject({ issued: expect.any(String), performer: [{ reference: expect.any(String) }] });
    expect(results.length).toBe(4);
    for (const result of results) {
      expect(result).not.toHaveProperty('basedOn');
      expect(result).not.toHaveProperty('issued');
      expect(result).not.toHaveProperty('performer');
    }
  });

  it('are linked in both directions', () => {
    expect(order).toMatchObject({ status: 'completed', category: [{ coding: [{ code: '108252007' }] }] });
    expect(report.basedOn!.map(idOf)).toEqual([order.id]);
    expect(report.result!.map(idOf)).toEqual(results.map(({ id }) => id));
    const specimens = of(resources, 'Specimen');
    expect(report.specimen!.map(idOf)).toEqual(specimens.map(({ id }) => id));
    for (const { request, collection } of specimens) {
      expect(request!.map(idOf)).toEqual([order.id]);
      expect(collection!.collectedDateTime).toBe(results[0]!.effectiveDateTime);
    }
  });

  it('are of the category of their results', () => {
    const draft = new LifeDraft();
    const time = at('2020-03-02', 10);
    draft.add({ kind: 'order', time, concept: C.hba1c, category: 'imaging' });
    const [picture] = of(mapped(draft.life()).resources, 'ServiceRequest');
    expect(picture!.category).toMatchObject([{ coding: [{ code: '363679005', display: 'Imaging (procedure)' }] }]);
  });

  it('say for which diagnosis it is', () => {
    const draft = new LifeDraft();
    const time = at('2020-03-02', 10);
    const category = 'problem_list';
    const reasonEntry = draft.add({ kind: 'condition', category, concept: C.hypertension, onset: time, time });
    draft.add({ kind: 'order', time, concept: C.hba1c, reason: C.hypertension, reasonEntry });
    draft.add({ kind: 'order', time, concept: C.hba1c, reason: C.wheal });
    const { resources: written } = mapped(draft.life());
    const [known, complaint] = of(written, 'ServiceRequest');
    expect(known!.reasonReference!.map(idOf)).toEqual([of(written, 'Condition')[0]!.id]);
    expect(known).not.toHaveProperty('reasonCode');
    expect(complaint).toMatchObject({ reasonCode: [{ coding: [{ code: C.wheal.codings[0].code }] }] });
  });

  it('share a specimen if they are made on the same material', () => {
    const specimens = new Map(of(resources, 'Specimen').map((specimen) => [specimen.id, specimen]));
    const materials = results.map(({ code, specimen }: Observation) => [
      code.coding![0]!.code,
      specimens.get(idOf(specimen))!.type!.coding![0]!.display,
    ]);
    expect(materials).toEqual([
      ['2345-7', 'Serum specimen (specimen)'],
      ['2951-2', 'Serum specimen (specimen)'],
      ['4548-4', 'Blood specimen (specimen)'],
      ['5778-6', 'Urine specimen (specimen)'],
    ]);
    expect(idOf(results[0]!.specimen)).toBe(idOf(results[1]!.specimen));
  });

  it('name it in the report alone if all of them are made on it', () => {
    const draft = new LifeDraft();
    const time = at('2020-03-02', 10);
    const visit = { kind: 'encounter', class: 'ambulatory', type: C.checkUp, site: CLINIC, time } as const;
    const encounter = draft.add({ ...visit, end: time + 1800 });
    const results = [C.glucose, C.sodium].map((concept) =>
      draft.add({ kind: 'observation', time, issued: time, category: 'laboratory', concept, encounter }),
    );
    draft.add({
      kind: 'report',
      time,
      issued: time,
      category: 'laboratory',
      concept: C.metabolicPanel,
      results,
      encounter,
    });
    const { resources } = mapped(draft.life());
    expect(of(resources, 'Observation').every(({ specimen }) => specimen === undefined)).toBe(true);
    expect(of(resources, 'DiagnosticReport')[0]!.specimen!.map(idOf)).toEqual(
      of(resources, 'Specimen').map(({ id }) => id),
    );
  });

  it('never share a specimen between two times, in any life', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const all = mapped(life).resources;
        const taken = new Map(of(all, 'Specimen').map(({ id, collection }) => [id, collection!.collectedDateTime]));
        for (const { specimen, effectiveDateTime } of of(all, 'Observation'))
          if (specimen) expect(taken.get(idOf(specimen))).toBe(effectiveDateTime);
      }),
      { numRuns: 100 },
    );
  });
});

describe('who pays', () => {
  it('is what overlaps the window, ended or not', () => {
    const { resources, shared } = mapped(fullLife());
    const names = new Map(of(shared, 'Organization').map(({ id, name }) => [id, name]));
    const told = of(resources, 'Coverage').map(({ status, period, payor, relationship }) => [
      names.get(idOf(payor[0])),
      relationship!.coding![0]!.code,
      status,
      period,
    ]);
    expect(told).toEqual([
      [
        'Alderfen Health Plan',
        'self',
        'cancelled',
        { start: '1977-04-17T00:00:00-05:00', end: '2023-04-17T00:00:00-07:00' },
      ],
      ['Medicare', 'self', 'active', { start: '2023-04-17T00:00:00-07:00' }],
    ]);
  });

  it('ends with the life', () => {
    const draft = new LifeDraft();
    draft.add({ kind: 'death', time: at('2024-01-02', 3), cause: C.pneumonia });
    const last = of(mapped(draft.life(at('2024-01-02', 3))).resources, 'Coverage').at(-1)!;
    expect(last).toMatchObject({ status: 'cancelled', period: { end: '2024-01-02T03:00:00-07:00' } });
  });
});

/** A prescription of a visit of half an hour at ten, and the share of it that is taken. */
function prescribed(
  changes: Partial<MedicationEntry>,
  share: number,
  site = CLINIC,
  visit = 'ambulatory' as const,
): Life {
  const draft = new LifeDraft();
  const time = at('2020-03-02', 10);
  const encounter = draft.add({ kind: 'encounter', class: visit, type: C.checkUp, site, time, end: time + 1800 });
  const order = draft.add({
    kind: 'medication',
    time: time + 900,
    concept: C.lisinopril,
    chronic: true,
    encounter,
    dosage: { asNeeded: false, amount: 1, frequency: 2, period: { value: 1, unit: 'd' }, refills: 3 },
    ...changes,
  });
  return draft.life(undefined, {}, [{ kind: 'adherence', id: 0, time, by: 0, medication: order, share }]);
}

describe('what a pharmacy hands out', () => {
  const times = (life: Life): string[] =>
    of(mapped(life).resources, 'MedicationDispense').map(({ whenHandedOver }) => whenHandedOver!);
  /** By how many days each was fetched after the day on which the supply is used up. */
  const lateness = (found: readonly string[], due: readonly string[]): number[] => {
    expect(found.length).toBe(due.length);
    return found.map((time, i) => Math.round((Date.parse(time.slice(0, 10)) - Date.parse(due[i]!)) / (DAY * 1000)));
  };

  it('is fetched on the day of the visit and about when the supply is used up, as often as allowed', () => {
    const life = prescribed({}, 0.9);
    const late = lateness(times(life), ['2020-03-02', '2020-06-10', '2020-09-18', '2020-12-27']);
    expect(late[0]).toBe(0);
    // A tenth of 90 days and 0.4 of the ten that are left out.
    for (const days of late) expect(Math.abs(days)).toBeLessThanOrEqual(13);
    const [first, second] = of(mapped(life).resources, 'MedicationDispense');
    expect(first).toMatchObject({
      type: { coding: [{ code: 'FFC' }] },
      quantity: { value: 180, unit: 'tablet' },
      daysSupply: { value: 90, code: 'd' },
    });
    expect(second!.type).toBeUndefined();
    const [request] = of(mapped(life).resources, 'MedicationRequest');
    expect(idOf(first!.authorizingPrescription![0])).toBe(request!.id);
    expect(request!.dispenseRequest).toEqual({
      numberOfRepeatsAllowed: 3,
      quantity: first!.quantity,
    });
  });

  it('is less often fetched by who takes less, and not after the prescription ended', () => {
    for (const days of lateness(times(prescribed({}, 0.3)), ['2020-03-02', '2020-12-27']))
      expect(Math.abs(days)).toBeLessThanOrEqual(93);
    expect(times(prescribed({ end: at('2020-07-01') }, 0.9)).length).toBe(2);
    expect(times(prescribed({}, 0))).toEqual([]);
    expect(times(prescribed({ end: at('2020-03-02', 10, 16) }, 1))).toEqual([]);
  });

  it('is several fills of a course of more than 90 days: as many as prescribed, else for 30 days each', () => {
    const course = (days: number, refills?: number) =>
      prescribed(
        {
          chronic: false,
          dosage: {
            asNeeded: false,
            amount: 1,
            frequency: 1,
            period: { value: 1, unit: 'd' },
            duration: days * DAY,
            ...(refills !== undefined && { refills }),
          },
        },
        1,
      );
    const seen = (life: Life) => {
      const { resources } = mapped(life);
      const fills = of(resources, 'MedicationDispense').map(({ daysSupply, quantity }) => [
        daysSupply!.value,
        quantity!.value,
      ]);
      return [of(resources, 'MedicationRequest')[0]!.dispenseRequest!.numberOfRepeatsAllowed, fills];
    };
    expect(seen(course(90))).toEqual([undefined, [[90, 90]]]);
    expect(seen(course(120))).toEqual([3, Array(4).fill([30, 30])]);
    expect(seen(course(336, 3))).toEqual([3, Array(4).fill([84, 84])]);
    // Two weeks for a course that lasts two weeks, whatever its refills.
    expect(seen(course(14, 1))).toEqual([1, [[14, 14]]]);
  });

  it('is one fill of what is taken as needed, for an unknown time', () => {
    const life = prescribed({ dosage: { asNeeded: true, amount: 1, refills: 1 } }, 0.9);
    expect(times(life).map((time) => time.slice(0, 10))).toEqual(['2020-03-02']);
    expect(of(mapped(life).resources, 'MedicationDispense')[0]).not.toHaveProperty('daysSupply');
  });

  it('goes on after a renewal when the supply is used up, and not before', () => {
    const renewedOn = (share: number, ...days: readonly string[]): Life => {
      const { entries, ...life } = prescribed({}, share);
      const orders = days.flatMap((day, i) => {
        const [visit, order] = entries.slice(-2) as [EncounterEntry, MedicationEntry];
        const [id, time] = [entries.length + 2 * i, at(day, 10)];
        return [
          { ...visit, id, time, end: time + 1800 },
          { ...order, id: id + 1, occurrence: i + 2, encounter: id, time: time + 900, renews: id - 1 },
        ];
      });
      const all = [...entries, ...orders];
      const ended = all.map((entry, i) => (entry.kind === 'medication' ? { ...entry, end: all[i + 2]?.time } : entry));
      return { ...life, entries: ended as Entry[] };
    };
    const days = (life: Life): string[] => times(life).map((time) => time.slice(0, 10));
    // Each fill lasts 100 days: the renewal of December waits for those of September.
    const usual = renewedOn(0.9, '2020-12-15', '2021-10-01');
    const hundredDays = ['2020-03-02', '2020-06-10', '2020-09-18', '2020-12-27', '2021-04-06', '2021-07-15'];
    for (const late of lateness(days(usual).slice(0, 8), [...hundredDays, '2021-10-23', '2022-01-31']))
      expect(Math.abs(late)).toBeLessThanOrEqual(13);
    expect(new Set(of(mapped(usual).resources, 'MedicationDispense').map(({ id }) => id)).size).toBe(
      days(usual).length,
    );
    // 600 days: nothing is fetched on the second order, and the third one goes on where the first one ended.
    expect(days(renewedOn(0.15, '2020-12-15', '2021-10-01'))).toEqual(['2020-03-02', '2021-10-23']);
    // Too late: on the day of the visit.
    const late = lateness(days(renewedOn(1, '2022-05-02')).slice(3, 5), ['2020-11-27', '2022-05-02']);
    expect(Math.abs(late[0]!)).toBeLessThanOrEqual(9);
    expect(late[1]).toBe(0);
  });

  it('goes on with a prescription that was renewed on request: an order of the practice, in a contact of which there is no note', () => {
    const life = prescribed({ end: at('2021-03-01', 14) }, 1);
    const { end, ...order } = life.entries[1] as MedicationEntry;
    const visit = life.entries[0] as EncounterEntry;
    const time = end!;
    const contact: EncounterEntry = { ...visit, id: 2, occurrence: 9, time, end: time + 300, contact: true };
    const renewed: MedicationEntry = { ...order, id: 3, occurrence: 9, time, renews: 1, encounter: 2 };
    const { resources } = mapped({ ...life, entries: [...life.entries, contact, renewed] });
    const request = of(resources, 'MedicationRequest')[1]!;
    // It expired, as nobody wrote it again in four years.
    expect(request).toMatchObject({ intent: 'order', reportedBoolean: false, status: 'completed' });
    expect(idOf(request.encounter)).toBe(of(resources, 'Encounter')[1]!.id);
    expect(of(resources, 'DocumentReference').length).toBe(1);
    const dispensed = of(resources, 'MedicationDispense');
    const fetched = dispensed.filter((one) => idOf(one.authorizingPrescription![0]) === request.id);
    expect(fetched[0]!.whenHandedOver!.slice(0, 10)).toBe('2021-03-01');
    expect(of(resources, 'Provenance')[0]!.target.map(idOf).slice(-2)).toEqual([idOf(request.encounter), request.id]);
  });

  it('stays as it is at a later as-of date, in any life', () => {
    fc.assert(
      fc.property(anyLife, fc.integer({ min: 0, max: 3000 }), (life, days) => {
        const until = (to: number) =>
          of(mapper.resources(window(life, TEN_YEARS_AGO, to)).resources, 'MedicationDispense');
        expect(until(AS_OF)).toEqual(expect.arrayContaining(until(AS_OF - days * DAY)));
      }),
      { numRuns: 100 },
    );
  });

  it('is nothing for what is given in a stay and for medicines of one’s own', () => {
    const course = { chronic: false, dosage: { asNeeded: false, duration: 10 * DAY } };
    const draft = new LifeDraft();
    const stay = draft.add({
      kind: 'encounter',
      class: 'inpatient',
      type: C.admission,
      site: HOSPITAL,
      time: at('2020-03-02'),
      end: at('2020-03-05'),
    });
    draft.add({ kind: 'medication', time: at('2020-03-03'), concept: C.amoxicillin, encounter: stay, ...course });
    draft.add({ kind: 'medication', time: at('2021-03-03'), concept: C.ibuprofen, ...course });
    expect(times(draft.life())).toEqual([]);
    draft.add({
      kind: 'medication',
      time: at('2020-03-03'),
      concept: C.lisinopril,
      encounter: stay,
      chronic: true,
      dosage: { asNeeded: false },
    });
    expect(times(draft.life())[0]!.slice(0, 13)).toBe('2020-03-05T09');
  });

  it('is the rest of a course that was prescribed on the last day of a stay', () => {
    const draft = new LifeDraft();
    const [time, end] = [at('2020-03-02'), at('2020-03-05', 14)];
    const stay = draft.add({ kind: 'encounter', class: 'inpatient', type: C.admission, site: HOSPITAL, time, end });
    const course = { concept: C.amoxicillin, encounter: stay, chronic: false };
    draft.add({
      kind: 'medication',
      time: end - (5 * DAY) / 2,
      ...course,
      dosage: { asNeeded: false, duration: 2 * DAY },
    });
    draft.add({ kind: 'medication', time: end - 3600, ...course, dosage: { asNeeded: false, duration: 5 * DAY } });
    const { resources } = mapped(draft.life());
    expect(of(resources, 'MedicationRequest').map(({ category }) => category![0]!.coding![0]!.code)).toEqual([
      'inpatient',
      'discharge',
    ]);
    expect(times(draft.life()).map((one) => one.slice(0, 10))).toEqual(['2020-03-05']);
  });

  it('comes from the pharmacy of the place where the person lives then', () => {
    const { resources, shared } = mapped(prescribed({}, 1, DESERT_CLINIC));
    const names = new Map(of(shared, 'Organization').map(({ id, name }) => [id, name]));
    const [first] = of(resources, 'MedicationDispense');
    expect(names.get(idOf(first!.performer![0]!.actor))).toBe('Tucson Pharmacy');
  });

  it('fills courses with the share that is taken', () => {
    const order = { ...(prescribed({}, 1).entries[1] as MedicationEntry), chronic: false };
    const n = 5000;
    const filled = Array.from({ length: n }, (_, i) => fills(order, order.time, 0.8, { hi: i, lo: 7 }, AS_OF).length);
    // n = 5,000, share 0.8: 4 standard errors are 0.0226, false alarm 6e-5.
    expect(Math.abs(filled.reduce((sum, one) => sum + one, 0) / n - 0.8)).toBeLessThan(0.0226);
  });

  it('is not fetched by the calendar: the third fill is early as often as late', () => {
    const order = prescribed({}, 1).entries[1] as MedicationEntry;
    const n = 5000;
    const late = Array.from({ length: n }, (_, i) => {
      const { due, time } = fills(order, order.time, 1, { hi: i, lo: 7 }, AS_OF)[2]!;
      return Math.floor(time / DAY) - due;
    });
    const mean = late.reduce((sum, days) => sum + days, 0) / n;
    const spread = Math.sqrt(late.reduce((sum, days) => sum + (days - mean) ** 2, 0) / n);
    // n = 5,000, triangular within 9 days: SD 3.7, 4 standard errors of the mean 0.21, false alarm 6e-5.
    expect(Math.abs(mean)).toBeLessThan(0.21);
    expect(Math.abs(spread - 9 / Math.sqrt(6))).toBeLessThan(0.2);
  });

  it('is within opening hours and the window, in any life', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        for (const { whenHandedOver } of of(mapped(life).resources, 'MedicationDispense')) {
          expect(Number(whenHandedOver!.slice(11, 13))).toBeGreaterThanOrEqual(9);
          expect(whenHandedOver!.slice(11, 16) <= '18:00').toBe(true);
          expect(whenHandedOver! > '2015-06-30').toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a goal', () => {
  it('has the code of the measurement that tells, if there is one', () => {
    const descriptions = of(mapped(fullLife()).resources, 'Goal').map(({ description }) => description);
    expect(descriptions).toMatchObject([
      { coding: [{ code: '85354-9' }], text: 'Blood pressure below 130/80 mmHg' },
      { text: 'Walk each day' },
    ]);
    expect(descriptions[1]).not.toHaveProperty('coding');
  });
});

describe('a care team', () => {
  it('is the person, who made the plan and the own doctor, each once', () => {
    const { resources } = mapped(fullLife());
    const [team] = of(resources, 'CareTeam');
    const [plan] = of(resources, 'CarePlan');
    expect(plan!.careTeam!.map(idOf)).toEqual([team!.id]);
    expect(
      team!.participant!.map(({ role, member }) => [role![0]!.coding![0]!.code, member!.reference!.split('/')[0]]),
    ).toEqual([
      ['116154003', 'Patient'],
      ['207Q00000X', 'Practitioner'],
    ]);
    expect(team!.status).toBe('active');
    expect(team!.managingOrganization).toHaveLength(1);
  });
});
