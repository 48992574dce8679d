import type { CodeableConcept, Reference } from 'fhir/r4.js';
import type { EntryId } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Chart } from './chart.ts';

interface Caused {
  readonly reason?: Concept | undefined;
  readonly reasonEntry?: EntryId | undefined;
}

interface WithReason {
  reasonReference?: Reference[] | undefined;
  reasonCode?: CodeableConcept[] | undefined;
}

/** Writes a reference to the condition that is the reason where that is written, else its code; nothing if there is no reason. */
export function writeReason(written: WithReason, entry: Caused, chart: Chart): void {
  const reference = reasonReference(entry, chart);
  if (reference) {
    written.reasonReference = [reference];
    return;
  }
  const cause = entry.reasonEntry === undefined ? undefined : chart.entry(entry.reasonEntry);
  const concept = entry.reason ?? (cause?.kind === 'condition' ? cause.concept : undefined);
  if (concept) written.reasonCode = [chart.mapping.concept(concept)];
}

/** The condition that is the reason, if it is in the window. */
export const reasonReference = (entry: Caused, chart: Chart): Reference | undefined =>
  entry.reasonEntry !== undefined && chart.entry(entry.reasonEntry).kind === 'condition'
    ? chart.link(entry.reasonEntry)
    : undefined;
