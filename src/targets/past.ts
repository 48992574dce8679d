import type { Instant } from '../base/index.ts';
import type { ActiveKind, Context, Life, Reading, StateHistory, Value } from '../engine/index.ts';
import type { Entry, ObservationEntry, Truth } from '../record/index.ts';

/** Nothing is known of past states. */
const NO_STATES: StateHistory = {
  visited: () => false,
  lastEntered: () => undefined,
  lastExited: () => undefined,
};

/**
 * A finished life as it stood at an earlier instant: what was true, recorded and known then. Attributes are those of the
 * end, since their history is not kept: strata of rates go by age, sex and what does not change.
 */
export class Past implements Context {
  readonly ages: Context['ages'];
  readonly body: Context['body'];
  readonly frame = NO_STATES;
  readonly #life: Life;
  readonly #t: Instant;

  constructor(life: Life, t: Instant) {
    this.#life = life;
    this.#t = t;
    this.ages = life.ages;
    this.body = life.body;
  }

  attribute(name: string): Value {
    return this.#life.attribute(name);
  }

  held(number: number): Value {
    return this.#life.held(number);
  }

  vital(name: string, t: Instant): number | undefined {
    return this.body.vital(name, t);
  }

  isActive(kind: ActiveKind, codes: readonly string[]): boolean {
    return this.#life.entries.some((entry) => entry.kind === kind && hasCode(entry, codes) && isOpen(entry, this.#t));
  }

  isActiveByAttribute(kind: ActiveKind, attribute: string): boolean {
    return this.#life.isActiveByAttribute(kind, attribute);
  }

  has(codes: readonly string[]): boolean {
    return this.#life.truths.some((truth) => isTrue(truth, codes, this.#t));
  }

  lastReading(codes: readonly string[], from: Instant): Reading | undefined {
    return this.readings(codes, from).reduce<Reading | undefined>(
      (last, reading) => (last === undefined || reading.time >= last.time ? reading : last),
      undefined,
    );
  }

  lastReadingByAttribute(attribute: string): Reading | undefined {
    return this.#life.lastReadingByAttribute(attribute);
  }

  readings(codes: readonly string[], from: Instant): readonly Reading[] {
    const known = new Set(
      this.#life.entries
        .filter((entry): entry is ObservationEntry => entry.kind === 'observation' && entry.issued <= this.#t)
        .map((entry) => entry.time),
    );
    return this.#life.readings(codes, from).filter((reading) => known.has(reading.time));
  }

  symptom(): number {
    return 0;
  }

  draw(): number {
    return 0.5;
  }
}

/** Does the entry carry one of these codes (`system|code`)? */
export function hasCode(entry: Entry, codes: readonly string[]): boolean {
  return 'concept' in entry && entry.concept.codings.some(({ system, code }) => codes.includes(`${system}|${code}`));
}

/** Recorded and not ended at an instant. */
function isOpen(entry: Entry, t: Instant): boolean {
  const end = 'abatement' in entry ? entry.abatement : 'end' in entry ? entry.end : undefined;
  return entry.time <= t && (end === undefined || end > t);
}

/** Begun and not resolved at an instant. */
function isTrue(truth: Truth, codes: readonly string[], t: Instant): boolean {
  return isOnset(truth, codes) && truth.time <= t && (truth.resolved === undefined || truth.resolved > t);
}

export const isOnset = (truth: Truth, codes: readonly string[]): truth is Extract<Truth, { kind: 'onset' }> =>
  truth.kind === 'onset' && truth.concept.codings.some(({ system, code }) => codes.includes(`${system}|${code}`));
