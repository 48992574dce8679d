/** Nothing is known of past states. */
const NO_STATES = {
    visited: () => false,
    lastEntered: () => undefined,
    lastExited: () => undefined,
};
/**
 * A finished life as it stood at an earlier instant: what was true, recorded and known then. Attributes are those of the
 * end, since their history is not kept: strata of rates go by age, sex and what does not change.
 */
export class Past {
    ages;
    body;
    frame = NO_STATES;
    #life;
    #t;
    constructor(life, t) {
        this.#life = life;
        this.#t = t;
        this.ages = life.ages;
        this.body = life.body;
    }
    attribute(name) {
        return this.#life.attribute(name);
    }
    vital(name, t) {
        return this.body.vital(name, t);
    }
    isActive(kind, codes) {
        return this.#life.entries.some((entry) => entry.kind === kind && hasCode(entry, codes) && isOpen(entry, this.#t));
    }
    isActiveByAttribute(kind, attribute) {
        return this.#life.isActiveByAttribute(kind, attribute);
    }
    has(codes) {
        return this.#life.truths.some((truth) => isTrue(truth, codes, this.#t));
    }
    lastReading(codes, from) {
        return this.readings(codes, from).reduce((last, reading) => (last === undefined || reading.time >= last.time ? reading : last), undefined);
    }
    lastReadingByAttribute(attribute) {
        return this.#life.lastReadingByAttribute(attribute);
    }
    readings(codes, from) {
        const known = new Set(this.#life.entries
            .filter((entry) => entry.kind === 'observation' && entry.issued <= this.#t)
            .map((entry) => entry.time));
        return this.#life.readings(codes, from).filter((reading) => known.has(reading.time));
    }
    symptom() {
        return 0;
    }
    draw() {
        return 0.5;
    }
}
/** Does the entry carry one of these codes (`system|code`)? */
export function hasCode(entry, codes) {
    return 'concept' in entry && entry.concept.codings.some(({ system, code }) => codes.includes(`${system}|${code}`));
}
/** Recorded and not ended at an instant. */
function isOpen(entry, t) {
    const end = 'abatement' in entry ? entry.abatement : 'end' in entry ? entry.end : undefined;
    return entry.time <= t && (end === undefined || end > t);
}
/** Begun and not resolved at an instant. */
function isTrue(truth, codes, t) {
    return isOnset(truth, codes) && truth.time <= t && (truth.resolved === undefined || truth.resolved > t);
}
export const isOnset = (truth, codes) => truth.kind === 'onset' && truth.concept.codings.some(({ system, code }) => codes.includes(`${system}|${code}`));
//# sourceMappingURL=past.js.map