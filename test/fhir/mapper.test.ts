import fc from 'fast-check';
import type { CodeableConcept } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/base/index.ts';
import {
  createMapper,
  entryIds,
  type FhirResource,
  type MappedLife,
  type MapperOptions,
  ndjson,
  transactionBundle,
} from '../../src/fhir/index.ts';
import { type Entry, type Life, window } from '../../src/record/index.ts';
import { anyLife } from './any-life.ts';
import { C } from './codes.ts';
import { AS_OF, fullLife, TEN_YEARS_AGO } from './full-life.ts';
import { at, CLINIC, LifeDraft, ORIGINS, person, ROSTER } from './life.ts';

const mapperWith = (changes: Partial<MapperOptions> = {}) =>
  createMapper({ usCore: '6.1.0', references: 'urn', rosterKey: ROSTER, origins: ORIGINS, ...changes });

const everything = ({ shared, resources }: MappedLife): FhirResource[] => [...shared, ...resources];
const tenYears = (life: Life, changes: Partial<MapperOptions> = {}): MappedLife =>
  mapperWith(changes).resources(window(life, TEN_YEARS_AGO, AS_OF));

/** Calls `visit` for every value in a JSON tree, with the key under which it lies. */
function walk(value: unknown, visit: (value: unknown, key: string) => void, key = ''): void {
  visit(value, key);
  if (Array.isArray(value)) for (const item of value) walk(item, visit, key);
  else if (typeof value === 'object' && value !== null) for (const [k, v] of Object.entries(value)) walk(v, visit, k);
}

const valuesOf = (tree: unknown, name: string): string[] => {
  const found: string[] = [];
  walk(tree, (value, key) => key === name && typeof value === 'string' && found.push(value));
  return found;
};

/** What nobody knows more precisely than by day. */
const DAYS: ReadonlySet<string> = new Set(['birthDate', 'startDate', 'onsetDateTime', 'abatementDateTime']);
const property = (check: (life: Life) => void): void => fc.assert(fc.property(anyLife, check), { numRuns: 50 });

describe('any life in FHIR', () => {
  it('refers only to what is there, as urn:uuid or Type/id', () => {
    property((life) => {
      for (const references of ['urn', 'relative'] as const) {
        const all = everything(tenYears(life, { references }));
        const there = new Set(
          all.map((r) => (references === 'urn' ? `urn:uuid:${r.id}` : `${r.resourceType}/${r.id}`)),
        );
        expect(valuesOf(all, 'reference').filter((reference) => !there.has(reference))).toEqual([]);
      }
    });
  });

  it('has unique RFC 4122 ids', () => {
    property((life) => {
      const ids = everything(tenYears(life)).map((resource) => resource.id!);
      expect(new Set(ids).size).toBe(ids.length);
      expect(
        ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
      ).toEqual([]);
    });
  });

  it('has no undefined, null, empty or NaN value', () => {
    property((life) => {
      walk(everything(tenYears(life)), (value, key) => {
        expect(value, key).not.toBe(undefined);
        expect(value, key).not.toBe(null);
        expect(value, key).not.toBe('');
        expect(value, key).not.toEqual({});
        if (key !== '') expect(value, key).not.toEqual([]);
        if (typeof value === 'number') expect(Number.isFinite(value), key).toBe(true);
      });
    });
  });

  it('says nothing from before birth or after the as-of date, and always with an offset', () => {
    const birth = formatDay(person().birthDay);
    property((life) => {
      walk(everything(tenYears(life)), (value, key) => {
        if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return;
        expect(value.slice(0, 10) >= birth, `${key} ${value}`).toBe(true);
        expect(value.slice(0, 10) <= '2025-07-01', `${key} ${value}`).toBe(true);
        if (!DAYS.has(key)) expect(value).toMatch(/T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      });
    });
  });

  it('carries HTEST and the claimed version only', () => {
    property((life) => {
      for (const resource of everything(tenYears(life, { usCore: 'none' }))) {
        expect(resource.meta).toEqual({
          security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST' }],
        });
      }
    });
  });

  it('does not depend on what was mapped before', () => {
    fc.assert(
      fc.property(anyLife, anyLife, (one, other) => {
        const used = mapperWith();
        used.resources(window(other, TEN_YEARS_AGO, AS_OF));
        const again = used.resources(window(one, TEN_YEARS_AGO, AS_OF));
        expect(JSON.stringify(again)).toBe(JSON.stringify(tenYears(one)));
      }),
      { numRuns: 50 },
    );
  });

  it('leads every resource of the person back to its entry', () => {
    property((life) => {
      const mapper = mapperWith();
      const windowed = window(life, TEN_YEARS_AGO, AS_OF);
      const { resources, patientId } = mapper.resources(windowed);
      const sources = mapper.sources(windowed);
      const whole = entryIds(life, { rosterKey: ROSTER, origins: ORIGINS });
      expect([...sources.keys()].filter((id) => !whole.has(id))).toEqual([]);
      const own = resources.filter((r) => r.id !== patientId && r.resourceType !== 'Coverage');
      expect(own.filter((r) => !sources.has(r.id!))).toEqual([]);
      expect([...sources.values()].every((entry) => life.entries[entry.id] === entry)).toBe(true);
      expect(sources.size).toBe(own.length);
    });
  });

  it('keeps the ids of other entries when a module is added', () => {
    const idsOf = (life: Life): string[] =>
      mapperWith()
        .resources(window(life, Number.NEGATIVE_INFINITY, AS_OF))
        .resources.map((resource) => resource.id!);
    property((life) => {
      const first = {
        kind: 'order',
        id: 0,
        by: 59,
        occurrence: 0,
        time: life.person.birth,
        concept: C.metabolicPanel,
      } as const;
      const now = new Set(idsOf({ ...life, entries: [first, ...life.entries.map(moved)] }));
      expect(idsOf(life).filter((id) => !now.has(id))).toEqual([]);
    });
  });
});

/** The entry one position further on, with all that it refers to. */
function moved(entry: Entry): Entry {
  const further: Record<string, unknown> = { ...entry, id: entry.id + 1 };
  for (const name of ['encounter', 'reasonEntry', 'order', 'renews']) {
    const id = further[name];
    if (typeof id === 'number') further[name] = id + 1;
  }
  if (entry.kind === 'report') further.results = entry.results.map((id) => id + 1);
  return further as unknown as Entry;
}

describe('one full life', () => {
  const all = tenYears(fullLife());
  const of = <T extends FhirResource['resourceType']>(type: T): Extract<FhirResource, { resourceType: T }>[] =>
    all.resources.filter(
      (resource): resource is Extract<FhirResource, { resourceType: T }> => resource.resourceType === type,
    );
  const named = <T extends { code?: CodeableConcept }>(resources: T[], code: string): T =>
    resources.find((resource) => resource.code?.coding?.some((coding) => coding.code === code))!;

  it('becomes every type of resource, with nothing left out', () => {
    expect([...new Set(everything(all).map((resource) => resource.resourceType))].sort()).toEqual([...TYPES].sort());
    expect(all.notWritten).toEqual({});
  });

  it('tells time by the place where the person lived then', () => {
    const starts = of('Encounter').map((encounter) => encounter.period!.start);
    expect(starts).toEqual([
      '2018-07-10T09:00:00-04:00',
      '2020-11-01T01:30:00-07:00',
      '2020-11-01T04:30:00-07:00',
      '2024-08-08T16:00:00-07:00',
      '2025-06-29T20:00:00-07:00',
    ]);
    expect(of('Patient')[0]!.address!.map(({ use, city, period }) => [use, city, period])).toEqual([
      ['home', 'Tucson', { start: '2019-05-01T00:00:00-07:00' }],
      ['old', 'Boston', { start: '1958-04-17T07:00:00-05:00', end: '2019-05-01T00:00:00-07:00' }],
    ]);
  });

  it('leaves open what has not ended', () => {
    expect(of('Encounter').map((encounter) => encounter.status)).toEqual([...Array(4).fill('finished'), 'in-progress']);
    expect(of('Procedure').at(-1)).toMatchObject({
      status: 'in-progress',
      performedPeriod: { start: '2025-06-30T23:00:00-07:00' },
    });
    // The first was written in 2011 and by nobody again: it has expired.
    expect(of('MedicationRequest').map((m) => m.status)).toEqual(['completed', 'completed', 'active', 'stopped']);
    expect(of('Condition').map((c) => c.clinicalStatus!.coding![0]!.code)).toEqual(['active', 'resolved', 'active']);
  });

  it('interprets a result by its reference range', () => {
    const results = of('Observation').filter((o) => o.referenceRange);
    expect(results.map((o) => [o.valueQuantity!.value, o.interpretation?.[0]?.coding?.[0]?.code])).toEqual([
      [112, 'H'],
      [133, 'L'],
      [4, undefined],
    ]);
    expect(results[2]).toMatchObject({
      valueQuantity: { comparator: '<' },
      referenceRange: [{ high: { value: 5.7, unit: '%' } }],
    });
  });

  it('claims the narrowest profile of each observation', () => {
    const profile = (code: string): string | undefined =>
      named(of('Observation'), code).meta!.profile![0]!.split('/').at(-1);
    expect(profile('85354-9')).toBe('us-core-blood-pressure');
    expect(profile('39156-5')).toBe('us-core-bmi');
    expect(profile('59408-5')).toBe('us-core-pulse-oximetry');
    expect(profile('72166-2')).toBe('us-core-smokingstatus');
    expect(profile('75626-2')).toBe('us-core-observation-screening-assessment');
    expect(profile('2345-7')).toBe('us-core-observation-lab');
    expect(profile('72514-3')).toBe('us-core-observation-clinical-result');
    expect(profile('24357-6')).toBe('us-core-observation-clinical-result');
  });

  it('calls a report over a questionnaire no laboratory report', () => {
    const [lab, survey] = [named(of('DiagnosticReport'), '51990-0'), named(of('DiagnosticReport'), '72109-2')];
    expect(lab.meta!.profile![0]).toMatch(/us-core-diagnosticreport-lab$/);
    expect(survey.meta).not.toHaveProperty('profile');
    expect(survey.category![0]!.coding![0]!.code).toBe('survey');
  });

  it('says a dosage in words and in structure', () => {
    const [lisinopril, amoxicillin, ibuprofen] = of('MedicationRequest');
    expect(lisinopril!.dosageInstruction![0]!.text).toBe('Take 1 tablet by mouth once daily for 90 days');
    expect(lisinopril!.dispenseRequest).toMatchObject({
      numberOfRepeatsAllowed: 3,
      quantity: { value: 90, unit: 'tablet' },
    });
    expect(amoxicillin!.dosageInstruction![0]!.text).toBe('Take 1 capsule by mouth 3 times daily for 10 days');
    expect(ibuprofen!.dosageInstruction![0]!.text).toBe('Take 1 tablet by mouth every 6 hours as needed');
    expect(ibuprofen).toMatchObject({
      intent: 'plan',
      reportedBoolean: true,
      requester: { reference: `urn:uuid:${all.patientId}` },
    });
  });

  it('gives the code of a reason whose condition is not written', () => {
    const draft = new LifeDraft();
    const healed = { kind: 'condition', concept: C.bronchitis, category: 'encounter_diagnosis' } as const;
    draft.add({ ...healed, time: at('2001-01-01'), onset: at('2001-01-01'), abatement: at('2001-02-01') });
    draft.add({
      kind: 'medication',
      time: at('2001-01-01'),
      concept: C.lisinopril,
      chronic: true,
      dosage: { asNeeded: false },
      reasonEntry: 0,
    });
    const request = tenYears(draft.life()).resources.find((r) => r.resourceType === 'MedicationRequest');
    expect(request).toMatchObject({ reasonCode: [{ coding: [{ display: 'Acute bronchitis (disorder)' }] }] });
    expect(request).not.toHaveProperty('reasonReference');
  });

  it('a visit says all that it was made for', () => {
    const draft = new LifeDraft();
    const made = { reason: C.bronchitis, also: [C.hypertension], time: at('2019-03-02'), end: at('2019-03-02') + 1800 };
    draft.add({ kind: 'encounter', class: 'ambulatory', type: C.checkUp, site: CLINIC, ...made });
    const visit = tenYears(draft.life()).resources.find((r) => r.resourceType === 'Encounter');
    expect(visit?.reasonCode?.map((reason) => reason.coding?.[0]?.code)).toEqual(
      [C.bronchitis, C.hypertension].map(({ codings }) => codings[0].code),
    );
  });

  it('documents what a clinician wrote for an organization once, from the end of the first encounter to when the last result came', () => {
    const written = of('Provenance');
    const checkUp = written.find((p) => p.recorded.startsWith('2018'))!;
    expect(checkUp.recorded).toBe('2018-07-11T15:00:00-04:00');
    expect(checkUp.agent.map((agent) => agent.type!.coding![0]!.code)).toEqual(['author']);
    expect(new Set(written.map(({ agent }) => JSON.stringify(agent))).size).toBe(written.length);
    for (const { occurredPeriod, recorded } of written) {
      if (occurredPeriod) expect(occurredPeriod.end).toBe(recorded);
      if (occurredPeriod) expect(Date.parse(occurredPeriod.start!)).toBeLessThan(Date.parse(recorded));
    }
    for (const encounter of of('Encounter')) {
      const { agent, recorded } = written.find(({ target }) =>
        target.some((one) => one.reference === `urn:uuid:${encounter.id}`),
      )!;
      expect(agent[0]!.who).toEqual(encounter.participant![0]!.individual);
      expect(agent[0]!.onBehalfOf).toEqual(encounter.serviceProvider);
      expect(Date.parse(recorded)).toBeGreaterThanOrEqual(
        Date.parse(encounter.period!.end ?? encounter.period!.start!),
      );
    }
    const covered = new Set(of('Provenance').flatMap((p) => p.target.map((target) => target.reference)));
    for (const report of of('DiagnosticReport'))
      for (const part of [...(report.result ?? []), ...(report.specimen ?? [])])
        if (covered.has(`urn:uuid:${report.id}`)) covered.add(part.reference);
    for (const { id, category, encounter } of of('Observation'))
      if (category![0]!.coding![0]!.code === 'vital-signs' && covered.has(encounter?.reference ?? ''))
        covered.add(`urn:uuid:${id}`);
    const others: readonly string[] = ['Provenance', 'Coverage', 'MedicationDispense'];
    const own = all.resources.filter((r) => !others.includes(r.resourceType));
    expect(own.filter((r) => !covered.has(`urn:uuid:${r.id}`))).toEqual([]);
  });

  it('writes a death with its cause', () => {
    const draft = new LifeDraft();
    draft.add({ kind: 'death', time: at('2024-01-02', 3), cause: C.pneumonia });
    const { resources } = tenYears(draft.life(at('2024-01-02', 3)));
    expect(resources[0]).toMatchObject({ deceasedDateTime: '2024-01-02T03:00:00-07:00' });
    expect(resources.find((r) => r.resourceType === 'Observation')).toMatchObject({
      code: { coding: [{ code: '69453-9' }] },
      valueCodeableConcept: { coding: [{ display: 'Pneumonia (disorder)' }] },
    });
  });
});

describe('a prescription', () => {
  it('of somebody who died is active no more, from the death on', () => {
    const draft = new LifeDraft();
    const drug = { kind: 'medication', concept: C.lisinopril, chronic: true, dosage: { asNeeded: false } } as const;
    draft.add({ ...drug, time: at('2023-01-01') });
    draft.add({ ...drug, time: at('2020-01-01'), end: at('2021-01-01') });
    draft.add({ ...drug, time: at('2020-01-01') });
    draft.add({ kind: 'death', time: at('2024-01-02', 3), cause: C.pneumonia });
    const life = draft.life(at('2024-01-02', 3));
    const statuses = (to: number) =>
      mapperWith()
        .resources(window(life, at('2015-01-01'), to))
        .resources.flatMap((r) => (r.resourceType === 'MedicationRequest' ? [r.status] : []));
    expect(statuses(at('2023-06-01'))).toEqual(['active', 'completed', 'completed']);
    expect(statuses(at('2025-06-01'))).toEqual(['stopped', 'completed', 'completed']);
  });
});

describe('bundles and lines', () => {
  it('updates by client-assigned id, providers first', () => {
    const { type, entry } = transactionBundle(tenYears(fullLife()));
    expect(type).toBe('transaction');
    for (const { fullUrl, resource, request } of entry!) {
      expect(fullUrl).toBe(`urn:uuid:${resource!.id}`);
      expect(request).toEqual({ method: 'PUT', url: `${resource!.resourceType}/${resource!.id}` });
    }
    const order = [...new Set(entry!.map(({ resource }) => resource!.resourceType))];
    expect(order.slice(0, 5)).toEqual(['Organization', 'Location', 'Practitioner', 'PractitionerRole', 'Patient']);
    expect(order.at(-1)).toBe('Provenance');
  });

  it('writes the same provider into the bundles of two people', () => {
    const [one, other] = [tenYears(fullLife(0)), tenYears(fullLife(1))];
    expect(one.patientId).not.toBe(other.patientId);
    expect(JSON.stringify(one.shared)).toBe(JSON.stringify(other.shared));
  });

  it('puts a resource on each line, by type', () => {
    const mapped = tenYears(fullLife(), { references: 'relative' });
    const lines = ndjson(everything(mapped));
    for (const [type, text] of lines) {
      const read = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as FhirResource);
      expect(read).toEqual(everything(mapped).filter((resource) => resource.resourceType === type));
    }
  });
});

const TYPES: readonly FhirResource['resourceType'][] = [
  ...(['AllergyIntolerance', 'CarePlan', 'CareTeam', 'Condition', 'Coverage', 'Device', 'DiagnosticReport'] as const),
  ...(['DocumentReference', 'Encounter', 'Goal', 'MedicationDispense', 'Specimen'] as const),
  ...(['ImagingStudy', 'Immunization', 'Location', 'MedicationAdministration', 'MedicationRequest'] as const),
  ...(['Observation', 'Organization', 'Patient', 'Practitioner', 'PractitionerRole', 'Procedure'] as const),
  ...(['Provenance', 'ServiceRequest', 'SupplyDelivery'] as const),
];
