import { join } from 'node:path';
import { type Job, simulationOf } from './job.ts';
import { addCounts, type Counts, noCounts, sha256, type WrittenFile } from './manifest.ts';
import { asFolderError, FHIR, OutputFolderError, writeWhole } from './output-folder.ts';
import { type Fault, isFault, type Produced, Producer } from './producer.ts';
import type { Work } from './task.ts';

/** People `from` to `to` (not included): the unit of work of a worker. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What became of a range: bundles are on disk, lines are handed on in the order of people. */
export interface BatchResult extends Range {
  readonly files: readonly WrittenFile[];
  readonly lines: readonly (readonly [type: string, text: string])[];
  readonly shared: readonly { readonly type: string; readonly id: string; readonly line: string }[];
  readonly counts: Counts;
  readonly faults: readonly Fault[];
  /** The folder can no longer be written to: the run stops. */
  readonly unwritable?: string;
}

/** The work of a worker: produces and writes the people of a range. */
export function batchWork(job: Job): Work<BatchResult> {
  const producer = new Producer(simulationOf(job), job.options);
  return (range) => runBatch(producer, range, job.options.output);
}

/** Produces and writes the people of a range. */
export function runBatch(producer: Producer, range: Range, output: string): BatchResult {
  const files: WrittenFile[] = [];
  const lines = new Map<string, string[]>();
  const shared = new Map<string, { type: string; id: string; line: string }>();
  const counts = noCounts();
  const faults: Fault[] = [];
  let unwritable: string | undefined;
  for (let index = range.from; index < range.to && unwritable === undefined; index++) {
    const outcome = producer.produce(index);
    if (isFault(outcome)) {
      faults.push(outcome);
      continue;
    }
    try {
      if (outcome.bundle !== undefined) files.push(writeBundle(outcome, outcome.bundle, output));
    } catch (error) {
      unwritable = messageOf(asFolderError(error, output));
      continue;
    }
    for (const [type, text] of outcome.lines ?? []) lines.set(type, [...(lines.get(type) ?? []), text]);
    for (const resource of outcome.shared ?? []) shared.set(resource.id, resource);
    addCounts(counts, outcome.counts);
  }
  return {
    ...range,
    files,
    lines: [...lines].map(([type, texts]) => [type, texts.join('')] as const),
    shared: [...shared.values()],
    counts,
    faults,
    ...(unwritable !== undefined && { unwritable }),
  };
}

function writeBundle(person: Produced, text: string, output: string): WrittenFile {
  const name = `${FHIR}/${String(person.index).padStart(8, '0')}-${person.patientId}.json`;
  writeWhole(join(output, name), text);
  return { name, bytes: Buffer.byteLength(text), sha256: sha256(text), people: [person.index, person.index] };
}

/** A folder problem in one line; anything else is our fault and thrown. */
function messageOf(error: unknown): string {
  if (error instanceof OutputFolderError) return error.message;
  throw error;
}
