import type { CodeableConcept, Condition, Encounter, MedicationRequest } from 'fhir/r4.js';
import { clock, days, drug, loincConcept, minuteOfDay, type Plot, quantity, snomedConcept } from './plant.ts';

export interface Plant {
  /** Spoils a chart; false if there is nothing in it to spoil. */
  readonly plant: (plot: Plot) => boolean;
  /** Other rules that the case breaks as well, because it cannot be otherwise. */
  readonly also?: readonly string[];
}

/** Spoils the first thing of its kind, if there is one. */
const on =
  <T>(find: (plot: Plot) => T | undefined, spoil: (found: T, plot: Plot) => unknown) =>
  (plot: Plot): boolean => {
    const found = find(plot);
    if (found === undefined) return false;
    return spoil(found, plot) !== false;
  };

/** Another drug, ordered and dispensed. */
function fillAs(order: MedicationRequest, concept: CodeableConcept, plot: Plot): void {
  order.medicationCodeableConcept = concept;
  const url = plot.urlOf(order);
  for (const fill of plot.all('MedicationDispense', (f) => f.authorizingPrescription?.[0]?.reference === url))
    fill.medicationCodeableConcept = concept;
}
const alive = (plot: Plot): boolean => plot.patient.deceasedDateTime === undefined;
const ALLERGY_TO_PENICILLIN = snomedConcept('373270004', 'Substance with penicillin structure (substance)');

/** A case for each rule, by its name. */
export const PLANTS: Readonly<Record<string, Plant>> = {
  'before-birth': {
    plant: on(
      (plot) => plot.all('Goal')[0],
      (goal, plot) => {
        goal.startDate = days(plot.patient.birthDate!, -1);
      },
    ),
  },
  'after-death': {
    plant: on(
      (plot) => (alive(plot) ? undefined : plot.all('Goal')[0]),
      (goal, plot) => {
        goal.startDate = days(plot.patient.deceasedDateTime!.slice(0, 10), 3);
      },
    ),
  },
  'after-as-of': {
    plant: on(
      (plot) => plot.all('Goal')[0],
      (goal) => {
        goal.startDate = '2026-01-02';
      },
    ),
  },
  'open-after-death': {
    plant: on(
      (plot) =>
        alive(plot) ? undefined : plot.all('MedicationRequest', ({ status }) => status === 'completed').at(-1),
      (order) => {
        order.status = 'active';
      },
    ),
    also: ['order-ends'],
  },
  'cause-of-death': {
    plant: on(
      (plot) => plot.result('69453-9'),
      (cause, plot) => plot.remove(cause),
    ),
  },
  'impossible-for-sex': {
    plant: on(
      (plot) => (plot.patient.gender === 'male' ? plot.condition('54398005') : undefined),
      (condition, plot) => {
        condition.category = [];
        condition.code = snomedConcept('72892002', 'Normal pregnancy (finding)');
        return plot.age(condition.onsetDateTime!) > 18 && plot.age(condition.onsetDateTime!) < 50;
      },
    ),
  },
  'pregnancy-age': {
    plant: on(
      (plot) =>
        plot.patient.gender === 'female'
          ? plot.all(
              'Condition',
              (c) => c.onsetDateTime !== undefined && plot.age(c.onsetDateTime) > 60 && !isTreated(plot, c),
            )[0]
          : undefined,
      (condition) => {
        condition.code = snomedConcept('72892002', 'Normal pregnancy (finding)');
      },
    ),
  },
  references: {
    plant: on(
      (plot) => plot.all('Specimen')[0],
      (specimen) => {
        specimen.request = [{ reference: 'urn:uuid:00000000-0000-4000-8000-000000000000' }];
      },
    ),
  },
  performers: {
    plant: on(
      (plot) => plot.all('MedicationRequest', ({ reportedBoolean }) => !reportedBoolean)[0],
      (order) => {
        delete order.requester;
      },
    ),
  },
  duplicates: {
    plant: on(
      (plot) => plot.result('8867-4'),
      (pulse, plot) => plot.copy(pulse, {}),
    ),
  },
  'without-encounter': {
    plant: on(
      (plot) => plot.all('DiagnosticReport')[0],
      (report) => {
        delete report.encounter;
      },
    ),
  },
  'outside-visit': {
    plant: on(
      (plot) => plot.result('8310-5'),
      (temperature, plot) => {
        temperature.effectiveDateTime = days(plot.visitOf(temperature)!.period!.end!, 1);
      },
    ),
  },
  'overlapping-stays': {
    plant: on(
      (plot) => plot.visits[0],
      (visit, plot) => {
        const start = visit.period!.start!;
        const period = { start: days(start, -1), end: days(start, 2) };
        const { location, participant, serviceProvider, subject, status } = visit;
        plot.copy(visit, {
          class: { code: 'IMP' },
          period,
          ...{ location, participant, serviceProvider, subject, status },
          diagnosis: [],
        });
      },
    ),
  },
  'straight-from-stay': {
    plant: on(
      (plot) => plot.visits[0],
      (visit, plot) => {
        const start = visit.period!.start!;
        const { location, participant, serviceProvider, subject, status } = visit;
        plot.copy(visit, {
          class: { code: 'IMP' },
          period: { start: days(start, -1), end: start },
          ...{ location, participant, serviceProvider, subject, status },
          diagnosis: [],
        });
      },
    ),
  },
  'office-hours': {
    plant: on(
      (plot) => plot.visits.find((visit) => !isUrgent(plot, visit)),
      (visit, plot) => {
        const { start, end } = visit.period!;
        shiftVisit(plot, visit, (time) => clock(time, `22:${time.slice(14, 19)}`));
        return start !== undefined && end !== undefined && minuteOfDay(end)! > minuteOfDay(start)!;
      },
    ),
  },
  'same-day-visits': {
    plant: on(
      (plot) => plot.visits.find((visit) => minuteOfDay(visit.period!.end!)! < 15 * 60 && !isUrgent(plot, visit)),
      (visit, plot) => {
        const { start } = visit.period!;
        const period = { start: clock(start!, '16:01:07'), end: clock(start!, '16:20:07') };
        plot.copy(visit, { period, diagnosis: [] });
      },
    ),
  },
  'clockwork-visits': {
    plant: on(
      (plot) => {
        const visits = plot.visits.filter((visit) => visit.type?.[0]?.text === plot.visits[0]?.type?.[0]?.text);
        return visits.length >= 4 ? visits : undefined;
      },
      (visits, plot) => {
        for (const visit of visits.slice(0, 4)) shiftVisit(plot, visit, (time) => clock(time, '10:10:10'));
      },
    ),
    also: ['visit-length'],
  },
  'visit-length': {
    plant: on(
      (plot) => plot.all('Encounter', (visit) => visit.class.code === 'EMER')[0],
      (visit) => {
        visit.class.code = 'IMP';
        visit.period!.end = days(visit.period!.end!, 400);
      },
    ),
    also: ['overlapping-stays'],
  },
  'visit-age': {
    plant: on(
      (plot) => plot.visits.find((visit) => plot.age(visit.period!.start!) > 40),
      (visit) => {
        visit.type = [snomedConcept('410620009', 'Well child visit (procedure)')];
      },
    ),
  },
  'overlapping-coverage': {
    plant: on(
      (plot) => plot.all('Coverage')[0],
      (policy, plot) => {
        delete plot.copy(policy, {}).order;
      },
    ),
  },
  'encounter-diagnoses': {
    plant: on(
      (plot) => plot.all('Encounter', ({ diagnosis }) => diagnosis !== undefined)[0],
      (visit, plot) => {
        visit.diagnosis = [{ condition: { reference: plot.urlOf(plot.patient) } }];
      },
    ),
  },
  'diagnosis-basis': {
    plant: on(
      (plot) =>
        plot.result(
          '78012-2',
          (r) =>
            /detected/i.test(r.valueCodeableConcept?.coding?.[0]?.display ?? '') &&
            plot.condition('43878008') !== undefined,
        ),
      (_, plot) => {
        for (const test of plot.results('78012-2')) plot.remove(test);
      },
    ),
  },
  'condition-course': {
    plant: on(
      (plot) => plot.condition('75498004'),
      (condition) => {
        condition.clinicalStatus!.coding![0]!.code = condition.abatementDateTime ? 'active' : 'resolved';
      },
    ),
  },
  'acute-illness-ends': {
    plant: on(
      (plot) => plot.condition('54398005'),
      (cold) => {
        if (cold.recordedDate! > '2024') return false;
        delete cold.abatementDateTime;
        cold.clinicalStatus!.coding![0]!.code = 'active';
        return true;
      },
    ),
  },
  'one-diagnosis-at-a-time': {
    plant: on(
      (plot) => plot.condition('59621000'),
      (condition, plot) => {
        const onsetDateTime = days(condition.onsetDateTime!, 0.5 as number);
        plot.copy(condition, {
          onsetDateTime: clock(onsetDateTime, '23:59:59'),
          recordedDate: clock(onsetDateTime, '23:59:59'),
        });
        delete plot.all('Condition').at(-1)!.encounter;
        plot.all('Condition').at(-1)!.onsetDateTime = days(condition.onsetDateTime!, 40);
        plot.all('Condition').at(-1)!.recordedDate = days(condition.onsetDateTime!, 40);
      },
    ),
  },
  'drug-indication': {
    plant: on(
      (plot) => plot.all('MedicationRequest', ({ reasonReference }) => reasonReference !== undefined)[0],
      (order) => {
        delete order.reasonReference;
      },
    ),
  },
  'drug-allergy': {
    plant: on(
      (plot) =>
        plot.all('AllergyIntolerance')[0] &&
        plot
          .all('MedicationRequest', (o) => /amoxicillin/.test(o.medicationCodeableConcept?.coding?.[0]?.display ?? ''))
          .at(-1),
      (_, plot) => {
        const allergy = plot.all('AllergyIntolerance')[0]!;
        allergy.clinicalStatus!.coding![0]!.code = 'active';
        allergy.code = ALLERGY_TO_PENICILLIN;
        allergy.recordedDate = days(plot.patient.birthDate!, 400);
        delete allergy.encounter;
      },
    ),
  },
  'drug-age': {
    plant: on(
      (plot) => plot.all('MedicationRequest', (order) => plot.age(order.authoredOn!) < 3)[0],
      (order, plot) => fillAs(order, drug('308194', 'amoxicillin 875 MG Oral Tablet'), plot),
    ),
  },
  'drug-doubled': {
    plant: on(
      (plot) =>
        alive(plot)
          ? plot.all(
              'MedicationRequest',
              (o) =>
                o.status === 'active' &&
                /lisinopril 40|amlodipine 10/.test(o.medicationCodeableConcept?.coding?.[0]?.display ?? ''),
            )[0]
          : undefined,
      (order, plot) => {
        plot.copy(order, { authoredOn: clock(order.authoredOn!, `${order.authoredOn!.slice(11, 14)}59:59`) });
        delete plot.all('MedicationRequest').at(-1)!.encounter;
        return order.authoredOn!.slice(14, 16) !== '59';
      },
    ),
    also: ['without-encounter'],
  },
  dispenses: {
    plant: on(
      (plot) => plot.all('MedicationDispense', ({ type }) => type?.coding?.[0]?.code === 'FFC')[0],
      (fill) => {
        fill.whenHandedOver = days(fill.whenHandedOver!, -1);
      },
    ),
  },
  'supply-hoarded': {
    plant: on(
      (plot) => plot.all('MedicationDispense', (fill) => (fill.daysSupply?.value ?? 0) === 90)[0],
      (fill) => {
        fill.daysSupply!.value = 900;
      },
    ),
  },
  'order-ends': {
    plant: on(
      (plot) => (alive(plot) ? plot.all('ServiceRequest', ({ authoredOn }) => authoredOn! < '2024')[0] : undefined),
      (order) => {
        order.status = 'active';
      },
    ),
  },
  units: {
    plant: on(
      (plot) => plot.result('4548-4'),
      (result) => {
        result.valueQuantity = quantity(result.valueQuantity!.value!, 'mmol/mol');
      },
    ),
  },
  'possible-values': {
    plant: on(
      (plot) => plot.result('8867-4'),
      (result) => {
        result.valueQuantity!.value = 720;
      },
    ),
  },
  'blood-pressure': {
    plant: on(
      (plot) => plot.result('85354-9'),
      (result) => {
        const [systolic, diastolic] = result.component!;
        diastolic!.valueQuantity!.value = systolic!.valueQuantity!.value! - 2;
        return diastolic!.valueQuantity!.value < 105;
      },
    ),
  },
  'sample-arithmetic': {
    plant: on(
      (plot) => plot.result('13457-7'),
      (result) => {
        result.valueQuantity!.value = result.valueQuantity!.value! + 3;
        delete result.interpretation;
      },
    ),
  },
  filtration: {
    plant: on(
      (plot) => plot.result('98979-8', (result) => result.valueQuantity!.value! > 70),
      (result) => {
        result.valueQuantity!.value = 61;
        delete result.interpretation;
      },
    ),
  },
  'body-mass-index': {
    plant: on(
      (plot) => plot.result('39156-5'),
      (result) => {
        result.valueQuantity!.value = result.valueQuantity!.value! + 2;
      },
    ),
  },
  'one-value-a-day': {
    plant: on(
      (plot) => plot.results('4548-4')[0],
      (result, plot) => {
        const value = result.valueQuantity!.value!;
        const time = plot.visitOf(result)!.period!.end!;
        const copy = plot.copy(result, { effectiveDateTime: time, valueQuantity: quantity(value + 0.9, '%') });
        for (const field of ['interpretation', 'issued', 'basedOn'] as const) delete copy[field];
      },
    ),
  },
  growth: {
    plant: on(
      (plot) => {
        const heights = plot.results('8302-2');
        return heights.length > 3 && plot.age(heights.at(-1)!.effectiveDateTime!) < 15 ? heights.at(-1) : undefined;
      },
      (height, plot) => {
        const [before] = plot.results('8302-2').slice(-2);
        height.valueQuantity!.value = before!.valueQuantity!.value! - 3;
        for (const index of plot.results('39156-5'))
          if (index.encounter?.reference === height.encounter?.reference) plot.remove(index);
      },
    ),
  },
  'weight-jump': {
    plant: on(
      (plot) => plot.results('29463-7').find((weight) => plot.age(weight.effectiveDateTime!) > 20),
      (weight, plot) => {
        const time = plot.visitOf(weight)!.period!.end!;
        plot.copy(weight, {
          effectiveDateTime: days(time, 1),
          valueQuantity: quantity(weight.valueQuantity!.value! * 1.3, 'kg'),
        });
      },
    ),
    also: ['outside-visit'],
  },
  fasting: {
    plant: on(
      (plot) => plot.results('2345-7').find(({ effectiveDateTime }) => minuteOfDay(effectiveDateTime!)! > 11 * 60),
      (glucose) => {
        glucose.code = loincConcept('1558-6', 'Fasting glucose [Mass/volume] in Serum or Plasma');
      },
    ),
  },
  'frozen-values': {
    plant: on(
      (plot) => {
        const weights = plot.results('2345-7').filter(({ interpretation, component }) => !interpretation && !component);
        const all = plot.results('8867-4');
        const [first, last] = [all[0], all.at(-1)];
        if (weights.length < 0 || !first || !last || plot.age(first.effectiveDateTime!) < 18) return undefined;
        return all.length >= 9 && plot.age(last.effectiveDateTime!) - plot.age(first.effectiveDateTime!) > 6
          ? all
          : undefined;
      },
      (all) => {
        for (const result of all) result.valueQuantity!.value = 71;
      },
    ),
  },
  interpretations: {
    plant: on(
      (plot) => plot.all('Observation', ({ interpretation }) => interpretation?.[0]?.coding?.[0]?.code === 'H')[0],
      (result) => {
        result.interpretation![0]!.coding![0]!.code = 'L';
      },
    ),
  },
  'results-in-order': {
    plant: on(
      (plot) => plot.all('Observation', ({ issued }) => issued !== undefined)[0],
      (result) => {
        result.issued = days(result.effectiveDateTime!, 200);
        return result.issued < '2025';
      },
    ),
  },
  questionnaires: {
    plant: on(
      (plot) => plot.result('72166-2'),
      (result, plot) => {
        const { valueCodeableConcept: _, ...rest } = result;
        plot.copy(rest as typeof result, {
          code: loincConcept('55758-7', 'Patient Health Questionnaire 2 item (PHQ-2) total score'),
          valueQuantity: quantity(2.5, '{score}'),
        });
        delete plot.result('55758-7')!.valueCodeableConcept;
      },
    ),
  },
  'abnormal-results': {
    plant: on(
      (plot) => {
        const [visit, next] = plot.visits.slice(-2);
        const pulse = plot.result('8310-5', (r) => plot.visitOf(r) === visit);
        const lies = visit && next && pulse && visit.diagnosis === undefined && days(visit.period!.end!, 40) < '2026';
        return lies ? pulse : undefined;
      },
      (temperature, plot) => {
        const visit = plot.visitOf(temperature)!;
        const start = days(visit.period!.start!, 1);
        temperature.valueQuantity!.value = 39.8;
        plot.copy(visit, { period: { start, end: days(visit.period!.end!, 1) }, class: { code: 'EMER' } });
      },
    ),
  },
  'vaccine-age': {
    plant: on(
      (plot) =>
        plot.all(
          'Immunization',
          (given) => given.encounter === undefined && given.vaccineCode.coding?.[0]?.code === '03',
        )[0],
      (given, plot) => {
        given.occurrenceDateTime = days(`${plot.patient.birthDate}${given.occurrenceDateTime!.slice(10)}`, 90);
      },
    ),
  },
  'drug-era': {
    plant: on(
      (plot) => {
        const named = (name: RegExp) =>
          plot.all('MedicationRequest', ({ medicationCodeableConcept }) =>
            name.test(medicationCodeableConcept?.coding?.[0]?.display ?? ''),
          );
        return named(/semaglutide/i).length > 0
          ? undefined
          : named(/metformin/i).find(({ authoredOn }) => authoredOn! < '2017');
      },
      (order, plot) => fillAs(order, drug('1991306', '0.25 MG Dose semaglutide 1.34 MG/ML Pen Injector'), plot),
    ),
  },
  'vaccine-era': {
    plant: on(
      (plot) =>
        plot.all(
          'Immunization',
          (given) => given.occurrenceDateTime! > '2018' && plot.age(given.occurrenceDateTime!) < 15,
        )[0],
      (given) => {
        given.vaccineCode = { coding: [{ system: 'http://hl7.org/fhir/sid/cvx', code: '75', display: 'vaccinia' }] };
      },
    ),
  },
  'vaccine-interval': {
    plant: on(
      (plot) =>
        plot.all(
          'Immunization',
          (given) => given.encounter === undefined && given.vaccineCode.coding?.[0]?.code === '03',
        )[0],
      (given, plot) => plot.copy(given, { occurrenceDateTime: days(given.occurrenceDateTime!, 5) }),
    ),
  },
  'globulin-occasion': {
    plant: on(
      (plot) =>
        plot.all(
          'Immunization',
          (given) =>
            given.encounter !== undefined &&
            ['88', '140', '141', '150', '158'].includes(given.vaccineCode.coding?.[0]?.code ?? '') &&
            days(plot.patient.birthDate!, 20 * 365) < given.occurrenceDateTime! &&
            plot.condition('77386006') === undefined,
        )[0],
      (given, plot) =>
        plot.copy(given, {
          vaccineCode: {
            coding: [{ system: 'http://hl7.org/fhir/sid/cvx', code: '157', display: 'Rho(D) Immune globulin - IM' }],
          },
        }),
    ),
  },
  'influenza-season': {
    plant: on(
      (plot) =>
        plot.all(
          'Immunization',
          (given) =>
            given.encounter === undefined && ['88', '140', '141'].includes(given.vaccineCode.coding?.[0]?.code ?? ''),
        )[0],
      (given) => {
        given.occurrenceDateTime = `${given.occurrenceDateTime!.slice(0, 4)}-06-20${given.occurrenceDateTime!.slice(10)}`;
        return given.occurrenceDateTime < '2026';
      },
    ),
  },
};

const isTreated = (plot: Plot, condition: Condition): boolean =>
  plot.all('MedicationRequest', (o) => o.reasonReference?.[0]?.reference === plot.urlOf(condition)).length > 0;

const isUrgent = (plot: Plot, visit: Encounter): boolean => {
  const url = visit.location?.[0]?.location.reference;
  const place = plot.entries.find(({ fullUrl }) => fullUrl === url)?.resource;
  return place?.resourceType === 'Location' && place.type?.[0]?.coding?.[0]?.code === 'OF';
};

/** Moves a visit and all that was done in it to other times. */
function shiftVisit(plot: Plot, visit: ReturnType<Plot['all']>[number], move: (time: string) => string): void {
  const url = plot.urlOf(visit);
  const day = (visit as { period?: { start?: string } }).period?.start?.slice(0, 10) ?? '';
  for (const { resource } of plot.entries) {
    const isPart = resource === visit || JSON.stringify(resource).includes(url);
    if (!isPart || resource.resourceType === 'Provenance') continue;
    moveTimes(resource, day, move);
  }
}

function moveTimes(value: unknown, day: string, move: (time: string) => string): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'string' && part.startsWith(`${day}T`) && name !== 'issued')
      (value as Record<string, string>)[name] = move(part);
    else moveTimes(part, day, move);
  }
}
