import type { CodeableConcept, Observation, ObservationComponent, Reference } from 'fhir/r4.js';
import type { ObservationEntry, ObservationValue, ReferenceRange, ReportEntry } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Chart } from './chart.ts';
import { HIGH, LOW, OBSERVATION_CATEGORY, REASON_UNKNOWN } from './codes.ts';
import { type Mapping, quantity } from './mapping.ts';
import { isPulseOximetry, observationProfile } from './observation-profile.ts';

/** How a result came about. */
export interface ResultOrigin {
  /** What it was measured in, if its report does not say it. */
  readonly specimen?: Reference | undefined;
  /** The report that it stands in. */
  readonly report?: ReportEntry | undefined;
}

/**
 * A measurement, a laboratory result, an answer, a finding. What is the same in its report (order, specimen, time of issue, performer) is said there once.
 * What is measured, asked and seen in a visit names no performer: the encounter and its Provenance say whose record it is.
 */
export function observation(
  entry: ObservationEntry,
  chart: Chart,
  { specimen, report }: ResultOrigin = {},
): Observation {
  const { mapping } = chart;
  const written: Observation = {
    resourceType: 'Observation',
    id: chart.id(entry),
    meta: mapping.meta(observationProfile(entry)),
    status: 'final',
    category: [OBSERVATION_CATEGORY[entry.category]],
    code: mapping.concept(isPulseOximetry(entry) ? PULSE_OXIMETRY : entry.concept),
    subject: chart.patient,
  };
  const encounter = chart.link(entry.encounter);
  if (encounter) written.encounter = encounter;
  const order = entry.order === report?.order ? undefined : chart.link(entry.order);
  if (order) written.basedOn = [order];
  written.effectiveDateTime = chart.time(entry.time);
  if (entry.issued !== (report?.issued ?? entry.time)) written.issued = chart.time(entry.issued);
  const by = performer(entry, chart, report);
  if (by) written.performer = [by];
  if (specimen) written.specimen = specimen;
  writeValue(written, entry, mapping);
  return written;
}

/** Who made it, if that is not the clinician of its visit. */
function performer(entry: ObservationEntry, chart: Chart, report: ReportEntry | undefined): Reference | undefined {
  const site = chart.site(entry);
  if (site === undefined || entry.category !== 'laboratory') return undefined;
  return report !== undefined && chart.site(report) === site ? undefined : chart.organization(site);
}

/** Both codes, as R4 (2708-6) and US Core (59408-5 besides) ask. */
const PULSE_OXIMETRY: Concept = {
  codings: [
    { system: 'loinc', code: '59408-5', display: 'Oxygen saturation in Arterial blood by Pulse oximetry' },
    { system: 'loinc', code: '2708-6', display: 'Oxygen saturation in Arterial blood' },
  ],
};

function writeValue(written: Observation, entry: ObservationEntry, mapping: Mapping): void {
  const { value, range, components } = entry;
  if (value) assignValue(written, value, mapping);
  else if (!components?.length) written.dataAbsentReason = REASON_UNKNOWN;
  if (range && value && 'number' in value && entry.category !== 'vital-signs') {
    const flag = flagOf(value.number, range);
    if (flag) written.interpretation = [flag];
    written.referenceRange = [mapping.range(range, value.unit)];
  }
  if (components?.length) written.component = components.map((part) => component(part, mapping));
}

function component(
  part: { readonly concept: Concept; readonly value: ObservationValue },
  mapping: Mapping,
): ObservationComponent {
  const written: ObservationComponent = { code: mapping.concept(part.concept) };
  assignValue(written, part.value, mapping);
  return written;
}

function assignValue(target: Observation | ObservationComponent, value: ObservationValue, mapping: Mapping): void {
  if ('number' in value) {
    target.valueQuantity = quantity(value.number, value.unit);
    if (value.comparator) target.valueQuantity.comparator = value.comparator;
  } else if ('concept' in value) target.valueCodeableConcept = mapping.concept(value.concept);
  else if ('text' in value) target.valueString = value.text;
  else target.valueBoolean = value.flag;
}

/** What is within its range bears no flag, as on a laboratory's sheet. */
function flagOf(value: number, { low, high }: ReferenceRange): CodeableConcept | undefined {
  if (low !== undefined && value < low) return LOW;
  return high !== undefined && value > high ? HIGH : undefined;
}
