import { createMapper, type FhirResource } from '../../src/fhir/index.ts';
import { type EncounterEntry, type Life, window } from '../../src/record/index.ts';
import type { Concept } from '../../src/terminology/index.ts';
import { C } from './codes.ts';
import { AS_OF } from './full-life.ts';
import { at, CLINIC, LifeDraft, ORIGINS, ROSTER } from './life.ts';

const mapper = createMapper({ usCore: '6.1.0', references: 'relative', rosterKey: ROSTER, origins: ORIGINS });
/** The texts of the notes of a life, in their order. */
export const notesOf = (life: Life): string[] =>
  mapper
    .resources(window(life, Number.NEGATIVE_INFINITY, AS_OF))
    .resources.filter(
      (r): r is Extract<FhirResource, { resourceType: 'DocumentReference' }> => r.resourceType === 'DocumentReference',
    )
    .map(({ content }) => Buffer.from(content[0]!.attachment.data!, 'base64').toString('utf8'));

export const snomed = (code: string, display: string): Concept => ({ codings: [{ system: 'snomed', code, display }] });
export const loinc = (code: string, display: string): Concept => ({ codings: [{ system: 'loinc', code, display }] });

/** A chart of visits at ten o'clock, each with what was found in it. */
export class Chart extends LifeDraft {
  visit(date: string, rest: Partial<EncounterEntry> = {}, hours = 0.5): number {
    const time = at(date, 10);
    const type = C.checkUp;
    return this.add({
      kind: 'encounter',
      class: 'wellness',
      type,
      site: CLINIC,
      time,
      end: time + hours * 3600,
      ...rest,
    });
  }

  pressure(date: string, encounter: number, systolic: number, diastolic: number): void {
    const time = at(date, 10, 5);
    const part = (concept: Concept, number: number) => ({ concept, value: { number, unit: 'mm[Hg]' } });
    const components = [part(C.systolic, systolic), part(C.diastolic, diastolic)];
    const { bloodPressure: concept } = C;
    this.add({ kind: 'observation', category: 'vital-signs', concept, encounter, time, issued: time, components });
  }

  measured(date: string, encounter: number, concept: Concept, number: number, unit: string): void {
    const time = at(date, 10, 5);
    const value = { number, unit };
    this.add({ kind: 'observation', category: 'vital-signs', concept, encounter, time, issued: time, value });
  }

  result(date: string, encounter: number, concept: Concept, number: number, high: number): void {
    const time = at(date, 10, 5);
    const value = { number, unit: 'mg/dL' };
    const result = { kind: 'observation', category: 'laboratory', concept, encounter, time, value } as const;
    this.add({ ...result, issued: time + 2 * 86400, range: { high } });
  }

  diagnosis(date: string, concept: Concept, encounter: number): number {
    const time = at(date, 10, 6);
    return this.add({ kind: 'condition', category: 'problem_list', concept, encounter, onset: time, time });
  }

  illness(date: string, concept: Concept, rest: Partial<EncounterEntry>): number {
    const encounter = this.visit(date, rest);
    const time = at(date, 10, 6);
    const category = 'encounter_diagnosis';
    this.add({ kind: 'condition', category, concept, encounter, onset: time, time, abatement: time + 20 * 86400 });
    return encounter;
  }

  get last(): string {
    return notesOf(this.life()).at(-1)!;
  }
}
