import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/base/index.ts';
import { createMapper, type FhirResource } from '../../src/fhir/index.ts';
import { window } from '../../src/record/index.ts';
import { AS_OF, fullLife, TEN_YEARS_AGO } from './full-life.ts';
import { ORIGINS, ROSTER } from './life.ts';

const mapper = createMapper({ usCore: '6.1.0', references: 'relative', rosterKey: ROSTER, origins: ORIGINS });

/** What `fullLife` says of care, by type and status. */
function statuses(died: number | undefined): Record<string, string[]> {
  const life = died === undefined ? fullLife() : { ...fullLife(), died };
  const found: Record<string, string[]> = {};
  for (const resource of mapper.resources(window(life, TEN_YEARS_AGO, AS_OF)).resources) {
    const status = statusOf(resource);
    if (status === undefined) continue;
    found[resource.resourceType] ??= [];
    found[resource.resourceType]!.push(status);
  }
  return found;
}

function statusOf(resource: FhirResource): string | undefined {
  switch (resource.resourceType) {
    case 'MedicationRequest':
    case 'CarePlan':
    case 'CareTeam':
      return resource.status;
    case 'Goal':
      return resource.lifecycleStatus;
    default:
      return undefined;
  }
}

describe('care of somebody who died', () => {
  const alive = statuses(undefined);
  const dead = statuses(AS_OF - DAY);

  it('is broken off by the death', () => {
    const brokenOff = { MedicationRequest: 'stopped', CarePlan: 'revoked', CareTeam: 'inactive', Goal: 'cancelled' };
    for (const [type, status] of Object.entries(brokenOff)) {
      expect(alive[type]).toContain('active');
      expect(dead[type]).toEqual(alive[type]!.map((before) => (before === 'active' ? status : before)));
    }
  });

  it('goes on at the as-of date if the death comes later', () => {
    expect(statuses(AS_OF + DAY)).toEqual(alive);
  });

  it('has a team and a plan until the death', () => {
    const life = { ...fullLife(), died: AS_OF - DAY };
    const { resources } = mapper.resources(window(life, TEN_YEARS_AGO, AS_OF));
    const patient = resources.find((resource) => resource.resourceType === 'Patient')!;
    for (const resource of resources)
      if (resource.resourceType === 'CarePlan' || resource.resourceType === 'CareTeam')
        expect(Date.parse(resource.period!.end!)).toBeLessThanOrEqual(Date.parse(patient.deceasedDateTime!));
  });

  it('leaves them where they lived last', () => {
    const life = fullLife();
    const [home] = life.person.addresses;
    const moved = { ...life.person, addresses: [home, { ...home, from: AS_OF - DAY }] as const };
    const address = (died: number) => {
      const { resources } = mapper.resources(window({ ...life, person: moved, died }, TEN_YEARS_AGO, AS_OF));
      return resources.find((resource) => resource.resourceType === 'Patient')!.address!;
    };
    expect(address(AS_OF - 10 * DAY)).toHaveLength(1);
    expect(address(AS_OF - 10 * DAY)[0]).toMatchObject({ use: 'home' });
    expect(address(AS_OF - 1)).toHaveLength(2);
  });
});
