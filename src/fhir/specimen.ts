import type { Reference, Specimen } from 'fhir/r4.js';
import type { Entry, EntryId, ObservationEntry } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Chart } from './chart.ts';

/** What was taken from the person for one or more laboratory results. */
export interface Sample {
  readonly id: string;
  /** The result with which the sample is written: the first of its results in the window. */
  readonly first: ObservationEntry;
  readonly type: Concept;
  readonly reference: Reference;
}

/** The samples of the results in the window. */
export interface Samples {
  /** By result. */
  readonly of: Map<EntryId, Sample>;
  /** By what they were taken for: the order, or the visit if it was tested without one. */
  readonly byCause: Map<EntryId, Sample[]>;
}

export const noSamples = (): Samples => ({ of: new Map(), byCause: new Map() });

/** Notes the sample of a laboratory result that was ordered or reported: results of one order, material and time share it. */
export function addSample(samples: Samples, result: ObservationEntry, chart: Chart): void {
  const type = result.category === 'laboratory' ? chart.mapping.specimenType(result.concept) : undefined;
  if (type === undefined) return;
  const cause = result.order ?? result.encounter ?? result.id;
  const known = samples.byCause.get(cause) ?? [];
  let sample = known.find((one) => one.type === type && one.first.time === result.time);
  if (sample === undefined) {
    sample = newSample(result, type, chart.entry(cause), chart);
    known.push(sample);
    samples.byCause.set(cause, known);
  }
  samples.of.set(result.id, sample);
}

/** Its id tells the material and the time since the order, and not which result is in the window. */
function newSample(first: ObservationEntry, type: Concept, cause: Entry, chart: Chart): Sample {
  const id = chart.roleId(cause, `Specimen ${type.codings[0].code} ${first.time - cause.time}`);
  return { id, first, type, reference: chart.mapping.reference('Specimen', id) };
}

export function specimen({ id, first, type }: Sample, chart: Chart): Specimen {
  const written: Specimen = {
    resourceType: 'Specimen',
    id,
    meta: chart.mapping.meta('us-core-specimen'),
    status: 'available',
    type: chart.mapping.concept(type),
    subject: chart.patient,
  };
  const order = chart.link(first.order);
  if (order) written.request = [order];
  written.collection = { collectedDateTime: chart.time(first.time) };
  return written;
}

const snomed = (code: string, display: string): Concept => ({ codings: [{ system: 'snomed', code, display }] });

/** Material by the words of a LOINC name (its system axis), first match; HL7's US Core examples name serum so. */
const MATERIALS: readonly (readonly [RegExp, Concept])[] = [
  [/\bserum\b/i, snomed('119364003', 'Serum specimen (specimen)')],
  [/\bplasma\b/i, snomed('119361006', 'Plasma specimen (specimen)')],
  [/\bblood\b/i, snomed('119297000', 'Blood specimen (specimen)')],
  [/\burine\b/i, snomed('122575003', 'Urine specimen (specimen)')],
  [/\bstool\b/i, snomed('119339001', 'Stool specimen (specimen)')],
  [/\bthroat\b/i, snomed('258529004', 'Throat swab (specimen)')],
  [/\b(?:nasopharynx|upper respiratory)\b/i, snomed('258500001', 'Nasopharyngeal swab (specimen)')],
];

/** What a laboratory test is made on; undefined if its name does not say. */
export function specimenTypeOf(test: Concept): Concept | undefined {
  const name = test.codings[0].display;
  const material = name.slice(Math.max(0, name.indexOf(' in ')));
  return MATERIALS.find(([words]) => words.test(material))?.[1];
}

/** The material may differ within a list of results; each sample once. */
export function specimensOf(results: readonly EntryId[], samples: Samples): Reference[] {
  return [...new Set(results.flatMap((id) => samples.of.get(id)?.reference ?? []))];
}
