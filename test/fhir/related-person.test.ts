import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/index.ts';
import type { FhirResource } from '../../src/fhir/index.ts';
import { createMapper } from '../../src/fhir/index.ts';
import { generate } from '../../src/index.ts';
import type { Relative } from '../../src/record/index.ts';
import { window } from '../../src/record/index.ts';
import { AS_OF, fullLife, TEN_YEARS_AGO } from './full-life.ts';
import { ORIGINS, ROSTER } from './life.ts';

const mapper = createMapper({ usCore: '6.1.0', references: 'urn', rosterKey: ROSTER, origins: ORIGINS });
const relative = (relationship: Relative['relationship'], year: number, more: Partial<Relative> = {}): Relative => ({
  relationship,
  sex: relationship === 'mother' ? 'female' : 'male',
  name: { use: 'official', family: 'Whitcomb', given: [relationship] },
  birthDay: dayOf(year, 5, 5),
  ...more,
});
function resourcesWith(birthDay: number, relatives: readonly Relative[], dead: readonly number[] = []): FhirResource[] {
  const life = fullLife(0);
  const person = { ...life.person, birthDay, relatives };
  const known = { ...life, person, diedBefore: (other: number) => dead.includes(other) };
  return [...mapper.resources(window(known, TEN_YEARS_AGO, AS_OF)).resources];
}
const kinOf = (resources: readonly FhirResource[]): (readonly (string | undefined)[])[] =>
  resources.flatMap((resource) =>
    resource.resourceType === 'Patient'
      ? (resource.contact ?? []).map(({ relationship, name }) => [
          relationship!.flatMap(({ coding }) => coding!.map(({ code }) => code)).join(' '),
          name!.given![0],
        ])
      : [],
  );
const grown = dayOf(1958, 4, 17);
const spouse = relative('spouse', 1956, { person: 4 });
const son = relative('child', 1985, { person: 7 });
const mother = relative('mother', 1930);

describe('next of kin', () => {
  it('of an adult is the spouse, then a grown-up child, then a parent who lives', () => {
    expect(kinOf(resourcesWith(grown, [spouse, mother, son]))).toEqual([['N SPS', 'spouse']]);
    expect(kinOf(resourcesWith(grown, [spouse, mother, son], [4]))).toEqual([['N CHILD', 'child']]);
    expect(kinOf(resourcesWith(grown, [mother, relative('child', 2015, { person: 9 })]))).toEqual([
      ['N MTH', 'mother'],
    ]);
    expect(kinOf(resourcesWith(grown, [{ ...mother, died: dayOf(2010, 1, 1) }]))).toEqual([]);
  });

  it('of a child are the parents at home, else those elsewhere', () => {
    const child = dayOf(2015, 4, 17);
    const home = relative('mother', 1985, { person: 1 });
    const father = relative('father', 1983);
    expect(kinOf(resourcesWith(child, [home, father]))).toEqual([['N MTH', 'mother']]);
    expect(kinOf(resourcesWith(child, [{ ...father, person: 2 }, home]))).toHaveLength(2);
    expect(kinOf(resourcesWith(child, [relative('mother', 1985), father]))).toHaveLength(2);
  });
});

describe('RelatedPerson', () => {
  it('is each member of the household who is told of, not who lives elsewhere; no longer active when known to be dead', () => {
    const found = resourcesWith(grown, [spouse, mother, son], [4]).flatMap((resource) =>
      resource.resourceType === 'RelatedPerson' ? [resource] : [],
    );
    expect(
      found.map(({ relationship, active, birthDate }) => [relationship![0]!.coding![0]!.code, active, birthDate]),
    ).toEqual([
      ['SPS', false, '1956-05-05'],
      ['CHILD', true, '1985-05-05'],
    ]);
  });

  it('has the record number of that person’s own chart', () => {
    const people = generate({ asOf: '2026-01-01', seed: 'kin', library: false });
    const numbers = Array.from(
      { length: 40 },
      (_, i) => people.patient(i).resourcesOf('Patient')[0]!.identifier![0]!.value,
    );
    let linked = 0;
    for (let i = 0; i < 30; i++)
      for (const { identifier, name, birthDate } of people.patient(i).resourcesOf('RelatedPerson')) {
        const at = numbers.indexOf(identifier![0]!.value);
        if (at < 0) continue;
        const [other] = people.patient(at).resourcesOf('Patient');
        expect([other!.birthDate, other!.name![0]]).toEqual([birthDate, name![0]]);
        linked++;
      }
    expect(linked).toBeGreaterThan(20);
  });
});
