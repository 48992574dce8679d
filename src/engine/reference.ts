import type { EntryId } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Draft } from './drafts.ts';
import type { Frame, Made } from './frame.ts';
import type { Life } from './life.ts';
import type { Machine } from './machine.ts';
import type { Reason, Selector } from './program.ts';

/** Fields of an entry that say why. */
export interface ReasonFields {
  readonly reason?: Concept | undefined;
  readonly reasonEntry?: EntryId | undefined;
}

/** The same entry, which now says why. */
export function withReason<E extends Draft<ReasonFields>>(entry: E, { reason, reasonEntry }: ReasonFields): E {
  entry.reason = reason;
  entry.reasonEntry = reasonEntry;
  return entry;
}

/** Resolves a reason; nothing if what it names is not there. */
export function reasonOf(life: Life, frame: Frame, reason: Reason | undefined): ReasonFields {
  if (reason === undefined) return {};
  switch (reason.kind) {
    case 'concept':
      return fromConcept(life, reason.concept);
    case 'attribute':
      return fromAttribute(life, reason.attribute) ?? {};
    case 'named': {
      const made = frame.made.get(reason.name)?.entry;
      return (
        fromAttribute(life, reason.name) ??
        (made === undefined ? undefined : fromEntry(life, made)) ??
        (reason.fallback ? fromConcept(life, reason.fallback) : {})
      );
    }
  }
}

/** What a module is there for in the visit that is going on: why it made it, else what it first diagnosed in it. */
export function purposeOf(life: Life, { purpose }: Machine, by: number): ReasonFields {
  const visit = life.open?.entry.id;
  if (visit === undefined) return {};
  if (purpose?.visit === visit && purpose.why.reason !== undefined) return purpose.why;
  const { module } = life.originOf(by);
  for (let at = visit + 1; at < life.entries.length; at++) {
    const entry = life.entries[at]!;
    if (entry.kind === 'condition' && entry.encounter === visit && life.originOf(entry.by).module === module)
      return { reason: entry.concept, reasonEntry: entry.id };
  }
  return {};
}

/** The active condition of that code is the reason; the bare code if it is not recorded. */
function fromConcept(life: Life, concept: Concept): ReasonFields {
  const keys = life.linked.keysOf(concept);
  const recorded = life.chart.active('condition', keys).at(-1);
  return recorded ? { reason: concept, reasonEntry: recorded.id } : { reason: concept };
}

function fromAttribute(life: Life, name: string): ReasonFields | undefined {
  const value = life.attribute(name);
  if (value === null || typeof value !== 'object') return undefined;
  return 'entry' in value ? fromEntry(life, value.entry) : { reason: value };
}

function fromEntry(life: Life, id: EntryId): ReasonFields | undefined {
  const entry = life.entries[life.chart.latest(id)];
  if (entry === undefined || !('concept' in entry)) return undefined;
  return { reason: entry.concept, reasonEntry: entry.id };
}

/** What a selector means now: an entry, a truth, both or nothing. */
export function selected(life: Life, frame: Frame, which: Selector): Made | undefined {
  if (which.kind === 'state') return frame.made.get(which.state);
  if (which.kind === 'attribute') {
    const value = life.attribute(which.attribute);
    return value !== null && typeof value === 'object' && 'entry' in value ? { entry: value.entry } : undefined;
  }
  return undefined;
}
