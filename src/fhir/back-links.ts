import type { EncounterEntry, Entry, EntryId, MedicationEntry, ReportEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { addSample, noSamples, type Samples } from './specimen.ts';

/** What entries of the window say about earlier ones. */
export interface BackLinks {
  /** What was recorded in each encounter. */
  readonly contents: ReadonlyMap<EntryId, readonly Entry[]>;
  /** Prescriptions that were ended in each encounter and not written anew. */
  readonly stopped: ReadonlyMap<EntryId, readonly MedicationEntry[]>;
  /** Orders with a result. */
  readonly answered: ReadonlySet<EntryId>;
  /** The report that a result stands in. */
  readonly reported: ReadonlyMap<EntryId, ReportEntry>;
  readonly samples: Samples;
}

export function backLinks(chart: Chart): BackLinks {
  const { entries, has } = chart.windowed;
  const contents = new Map<EntryId, Entry[]>();
  const answered = new Set<EntryId>();
  const reported = new Map<EntryId, ReportEntry>();
  const samples = noSamples();
  for (const entry of entries) {
    if (entry.kind === 'encounter') contents.set(entry.id, []);
    else if (has(entry.encounter)) contents.get(entry.encounter!)?.push(entry);
    if ((entry.kind === 'observation' || entry.kind === 'report') && entry.order !== undefined)
      answered.add(entry.order);
    if (entry.kind === 'report') for (const result of entry.results) reported.set(result, entry);
  }
  // What was neither ordered nor reported was tested on the spot: no sample was sent.
  for (const entry of entries)
    if (entry.kind === 'observation' && (entry.order !== undefined || reported.has(entry.id)))
      addSample(samples, entry, chart);
  return { contents, stopped: stoppedIn(entries), answered, reported, samples };
}

/** A course that ran out by itself, or a prescription written anew, was not stopped. */
function stoppedIn(entries: readonly Entry[]): Map<EntryId, MedicationEntry[]> {
  const orders = entries.filter((entry): entry is MedicationEntry => entry.kind === 'medication');
  const renewed = new Set(orders.map(({ renews }) => renews));
  const visits = entries.filter((entry): entry is EncounterEntry => entry.kind === 'encounter');
  const stopped = new Map<EntryId, MedicationEntry[]>();
  for (const order of orders) {
    if (order.end === undefined || renewed.has(order.id) || !(order.chronic || order.endReason)) continue;
    const { end } = order;
    const visit = visits.find((one) => one.time <= end && one.end !== undefined && end <= one.end);
    if (visit !== undefined) stopped.set(visit.id, [...(stopped.get(visit.id) ?? []), order]);
  }
  return stopped;
}
