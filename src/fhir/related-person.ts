import type { CodeableConcept, PatientContact, RelatedPerson } from 'fhir/r4.js';
import { completedYears, dayAt, formatDay, startOfDay } from '../base/index.ts';
import type { Relationship, Relative } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { NEXT_OF_KIN, RELATIONSHIP } from './codes.ts';
import { humanName } from './human-name.ts';
import { recordNumber } from './record-number.ts';

const ADULT = 18;

/** As far as the record knows: of people of the file only those who are older. */
function isAlive({ windowed }: Chart, { died, person }: Relative): boolean {
  if (person !== undefined) return windowed.life.diedBefore?.(person) !== true;
  return died === undefined || died > dayAt(windowed.to);
}

/** Family of the household: people of the file, found by their record number. */
export function relatedPersons(chart: Chart): RelatedPerson[] {
  const { mapping, windowed } = chart;
  return windowed.life.person.relatives.flatMap((relative): RelatedPerson[] => {
    const { person, relationship, sex, name, birthDay, phone } = relative;
    // Who was born after the person's death is kin of those who live there now.
    if (person === undefined || startOfDay(birthDay) > (chart.died ?? windowed.to)) return [];
    return [
      {
        resourceType: 'RelatedPerson',
        id: chart.personId(`RelatedPerson ${person}`),
        meta: mapping.meta('us-core-relatedperson'),
        identifier: [recordNumber(person, mapping)],
        active: isAlive(chart, relative),
        patient: chart.patient,
        relationship: [relationshipOf(relationship)],
        name: [humanName(name)],
        ...(phone !== undefined && { telecom: [{ system: 'phone', value: phone, use: 'home' }] }),
        gender: sex,
        birthDate: formatDay(birthDay),
      },
    ];
  });
}

/** Next of kin: of a child its parents, of an adult the partner, else a grown-up child, else a parent; nobody if none is left. */
export function contacts(chart: Chart): PatientContact[] {
  const { person } = chart.windowed.life;
  const today = dayAt(chart.windowed.to);
  const grown = (day: number): boolean => completedYears(day, today) >= ADULT;
  const alive = person.relatives.filter((each) => isAlive(chart, each));
  const of = (...kinds: readonly Relationship[]): Relative[] =>
    alive.filter(({ relationship }) => kinds.includes(relationship));
  const together = of('mother', 'father', 'grandmother').filter((each) => each.person !== undefined);
  const parents = together.length > 0 ? together : of('mother', 'father');
  const adult = [...of('spouse', 'partner'), ...of('child').filter(({ birthDay }) => grown(birthDay)), ...parents];
  const chosen = grown(person.birthDay) ? adult.slice(0, 1) : parents;
  return chosen.map(({ relationship, name, phone, sex }) => ({
    // One concept: the value set of contacts has the next of kin, but no mother.
    relationship: [{ coding: [...NEXT_OF_KIN.coding!, ...relationshipOf(relationship).coding!] }],
    name: humanName(name),
    ...(phone !== undefined && { telecom: [{ system: 'phone', value: phone }] }),
    gender: sex,
  }));
}

const relationshipOf = (relationship: Relationship): CodeableConcept => RELATIONSHIP[relationship];
