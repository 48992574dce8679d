/** The entries and truths of one person, with what must be found quickly: what is active, what is true, the readings by code. */
export class Chart {
    #keysOf;
    entries = [];
    truths = [];
    #active = new Map();
    #true = new Map();
    #readings = new Map();
    /** The order that continues an order. */
    #renewed = new Map();
    /** `keysOf` gives `system|code` of each coding. */
    constructor(keysOf) {
        this.#keysOf = keysOf;
    }
    add(entry) {
        this.entries.push(entry);
        if (isActiveKind(entry))
            this.#open(entry);
        if (entry.kind === 'observation')
            this.#addReadings(entry);
        if (entry.kind === 'medication' && entry.renews !== undefined)
            this.#renewed.set(entry.renews, entry.id);
    }
    addTruth(truth) {
        this.truths.push(truth);
        if (truth.kind === 'onset')
            for (const key of this.#keysOf(truth.concept))
                this.#true.set(key, truth);
    }
    get(id, kind) {
        const entry = this.entries[id];
        return entry?.kind === kind ? entry : undefined;
    }
    /** The entry itself, or for a prescription the order that now continues it. */
    latest(id) {
        let at = id;
        for (let next = this.#renewed.get(at); next !== undefined; next = this.#renewed.get(at))
            at = next;
        return at;
    }
    /** Active entries of a kind that have one of these codes (any, if none are given). */
    active(kind, codes) {
        const byCode = this.#active.get(kind);
        if (byCode === undefined)
            return [];
        if (codes?.length === 1)
            return [...(byCode.get(codes[0]) ?? [])];
        const lists = codes === undefined ? [...byCode.values()] : codes.map((code) => byCode.get(code) ?? []);
        return [...new Set(lists.flat())];
    }
    isActive(kind, codes) {
        const byCode = this.#active.get(kind);
        if (byCode === undefined)
            return false;
        for (const code of codes)
            if ((byCode.get(code)?.length ?? 0) > 0)
                return true;
        return false;
    }
    /** The entry has ended: it is no longer active. */
    close(entry) {
        const byCode = this.#active.get(entry.kind);
        for (const key of this.#keysOf(entry.concept)) {
            const list = byCode?.get(key);
            const at = list?.indexOf(entry) ?? -1;
            if (at >= 0)
                list.splice(at, 1);
        }
    }
    onset(codes) {
        for (const code of codes) {
            const truth = this.#true.get(code);
            if (truth !== undefined && truth.resolved === undefined)
                return truth;
        }
        return undefined;
    }
    truth(id) {
        return this.truths[id];
    }
    /** Latest reading with one of these codes that was taken at or after `from`. */
    lastReading(codes, from) {
        let found;
        for (const code of codes) {
            const reading = this.#readings.get(code)?.at(-1);
            if (reading !== undefined && reading.time >= from && (found === undefined || reading.time > found.time))
                found = reading;
        }
        return found;
    }
    readings(codes, from) {
        return codes.flatMap((code) => this.#readings.get(code) ?? []).filter((reading) => reading.time >= from);
    }
    #open(entry) {
        const byCode = this.#active.get(entry.kind) ?? new Map();
        this.#active.set(entry.kind, byCode);
        for (const key of this.#keysOf(entry.concept)) {
            const list = byCode.get(key);
            if (list === undefined)
                byCode.set(key, [entry]);
            else
                list.push(entry);
        }
    }
    #addReadings(entry) {
        if (entry.value)
            this.#addReading(entry.concept, entry.time, readingOf(entry.value));
        for (const part of entry.components ?? [])
            this.#addReading(part.concept, entry.time, readingOf(part.value));
    }
    #addReading(concept, time, value) {
        for (const key of this.#keysOf(concept)) {
            const list = this.#readings.get(key);
            if (list === undefined)
                this.#readings.set(key, [{ time, value }]);
            else
                insertByTime(list, { time, value });
        }
    }
}
export const isActiveKind = (entry) => entry.kind === 'condition' ||
    entry.kind === 'allergy' ||
    entry.kind === 'medication' ||
    entry.kind === 'care_plan' ||
    entry.kind === 'device';
/** Results come in the order in which they are issued: keep them in the order in which they were taken. */
function insertByTime(list, reading) {
    let at = list.length;
    while (at > 0 && list[at - 1].time > reading.time)
        at--;
    list.splice(at, 0, reading);
}
function readingOf(value) {
    if ('number' in value)
        return value.number;
    if ('concept' in value)
        return value.concept;
    if ('text' in value)
        return value.text;
    return value.flag;
}
//# sourceMappingURL=chart.js.map