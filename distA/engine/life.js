import { AgeClock } from '../base/index.js';
import { Chart, isActiveKind } from './chart.js';
import { WATCH } from './context.js';
import { Machine } from './machine.js';
import { observe, panel } from './observing.js';
import { renewPrescriptions } from './prescribing.js';
import { EventQueue } from './queue.js';
import { SimulationError } from './simulation-error.js';
import { Symptoms } from './symptoms.js';
import { vitalReading } from './vital-signs.js';
/** What a draw is for: keeps the draws of one origin apart. */
const PURPOSE = { wait: 0, choice: 10_000, act: 20_000, visit: 30_000, clock: 40_000 };
/** A number for each kind of entry: with `by` the key of a counter. */
const KIND = {
    encounter: 0,
    condition: 1,
    allergy: 2,
    observation: 3,
    report: 4,
    procedure: 5,
    medication: 6,
    administration: 7,
    care_plan: 8,
    device: 9,
    supply: 10,
    immunization: 11,
    imaging: 12,
    order: 13,
    death: 14,
};
const KINDS = 32;
/** Seconds between two things recorded in a visit: at least, and on top at most (assumed). */
const RECORDING = { least: 20, more: 70 };
/** One life while it is simulated: the state that modules, body and care share, and the loop over its events. */
export class Life {
    linked;
    person;
    draws;
    body;
    care;
    log;
    entered;
    queue = new EventQueue();
    chart;
    complaints = new Symptoms();
    vitals = new Map();
    ages;
    now;
    open;
    died;
    frame;
    #horizon;
    #attributes;
    #watchers = new Map();
    #counts = new Map();
    #entryCounts = new Map();
    #named = new Map();
    #machines;
    #drawKey = { hi: 0, lo: 0 };
    #occurrence = 0;
    #purpose = 0;
    constructor(options) {
        this.linked = options.linked;
        this.chart = new Chart((concept) => this.linked.keysOf(concept));
        this.person = options.person;
        this.draws = options.draws;
        this.body = options.body;
        this.care = options.care;
        this.log = options.log;
        this.entered = options.entered;
        this.now = options.person.birth;
        this.ages = new AgeClock(options.person.birthDay);
        this.#horizon = options.horizon;
        this.#attributes = new Map(this.program.attributes.map(({ name, initial }) => [name, initial]));
        for (const [name, value] of Object.entries(options.attributes))
            this.#attributes.set(name, value);
        this.#machines = this.program.modules
            .filter((module) => !module.submodule)
            .map((module, i) => new Machine(this, module, i));
    }
    /** Lives from birth to death or to the horizon. */
    run() {
        for (const [i, process] of this.care.processes.entries())
            this.#startProcess(process, i + 1);
        for (const machine of this.#machines)
            this.queue.plan(machine, this.now);
        for (let next = this.queue.next(this.#horizon); next !== undefined; next = this.queue.next(this.#horizon)) {
            this.now = next.t;
            next.sleeper.wake(next.t);
            if (this.died !== undefined)
                break;
        }
        for (const machine of this.#machines)
            machine.finish(this.died ?? this.#horizon);
        const { person, truths, entries, died } = this;
        const attributes = Object.fromEntries(this.#attributes);
        return { person, truths, entries, attributes, ...(died !== undefined && { died }) };
    }
    get program() {
        return this.linked.program;
    }
    get entries() {
        return this.chart.entries;
    }
    get truths() {
        return this.chart.truths;
    }
    get encounter() {
        return this.open?.entry;
    }
    age(t = this.now) {
        return this.ages.exact(t);
    }
    attribute(name) {
        return this.#attributes.get(name) ?? null;
    }
    setAttribute(name, value) {
        if (this.attribute(name) === value)
            return;
        if (value === null)
            this.#attributes.delete(name);
        else
            this.#attributes.set(name, value);
        this.notify(this.linked.ofAttribute(name));
        this.bodyMoved(this.body.attributeChanged(name, value, this.now));
    }
    /** Value of an expression now. */
    value(expression) {
        return this.linked.evaluator(expression).value(this, this.now);
    }
    vital(name, t) {
        const set = this.vitals.get(name);
        return set === undefined ? this.body.vital(name, t) : vitalReading(this, set, t);
    }
    isActive(kind, codes) {
        return this.chart.isActive(kind, codes);
    }
    isActiveByAttribute(kind, attribute) {
        const value = this.attribute(attribute);
        if (value === null || typeof value !== 'object')
            return false;
        if ('codings' in value)
            return this.isActive(kind, this.linked.keysOf(value));
        const entry = this.entries[this.chart.latest(value.entry)];
        return (entry !== undefined && 'concept' in entry && this.chart.active(kind).some((active) => active.id === entry.id));
    }
    hasActive(kind, codes) {
        return codes === undefined ? this.chart.active(kind).length > 0 : this.isActive(kind, codes);
    }
    has(codes) {
        return this.chart.onset(codes) !== undefined;
    }
    lastReading(codes, from) {
        return this.chart.lastReading(codes, from);
    }
    lastReadingByAttribute(attribute) {
        const value = this.attribute(attribute);
        if (value === null || typeof value !== 'object')
            return undefined;
        if ('codings' in value)
            return this.lastReading(this.linked.keysOf(value), Number.NEGATIVE_INFINITY);
        const entry = this.chart.get(value.entry, 'observation');
        return entry && this.lastReading(this.linked.keysOf(entry.concept), entry.time);
    }
    readings(codes, from) {
        return this.chart.readings(codes, from);
    }
    symptom(name) {
        return this.complaints.severity(name);
    }
    symptoms() {
        return this.complaints.unaddressed();
    }
    addressSymptom(name, cause) {
        this.complaints.address(name, cause);
        this.notify(WATCH.symptom(name));
        this.notify(WATCH.symptoms);
    }
    /** Whose draws follow: each call is the next occurrence of that origin and purpose. */
    prepareDraws(by, purpose) {
        const slot = by * 8 + PURPOSE[purpose] / 10_000;
        const occurrence = this.#nextOf(this.#counts, slot);
        this.#drawKey = this.linked.origins[by].key;
        this.#occurrence = occurrence;
        this.#purpose = PURPOSE[purpose];
        return occurrence;
    }
    draw(k) {
        return this.draws.uniform(this.#drawKey, this.#occurrence, this.#purpose + k);
    }
    /** Evaluates something with other draws than those of the instruction at hand. */
    drawing(key, occurrence, purpose, run) {
        const [k, o, p] = [this.#drawKey, this.#occurrence, this.#purpose];
        this.#drawKey = key;
        this.#occurrence = occurrence;
        this.#purpose = purpose;
        const result = run();
        this.#drawKey = k;
        this.#occurrence = o;
        this.#purpose = p;
        return result;
    }
    origin(module, state) {
        return this.linked.builtIn(module, state);
    }
    originOf(by) {
        return this.linked.origins[by];
    }
    occurrence(by, name) {
        return this.#nextOf(this.#named, `${by}/${name}`);
    }
    watch(name, watcher) {
        const watchers = this.#watchers.get(name);
        if (watchers)
            watchers.add(watcher);
        else
            this.#watchers.set(name, new Set([watcher]));
    }
    unwatch(name, watcher) {
        this.#watchers.get(name)?.delete(watcher);
    }
    /** Something has changed: those who look at it are told, and woken at this instant. */
    notify(name) {
        const watchers = this.#watchers.get(name);
        if (watchers === undefined)
            return;
        for (const watcher of watchers) {
            watcher.changed();
            this.queue.plan(watcher.sleeper, this.now);
        }
    }
    /** Something of this kind and concept has changed. */
    notifyOf(kind, concept) {
        for (const name of this.linked.topics(kind, concept))
            this.notify(name);
    }
    /** The course of these variables has changed. */
    bodyMoved(variables) {
        if (variables.length === 0)
            return;
        this.notify(WATCH.body);
        for (const variable of variables)
            this.notify(this.linked.ofVariable(variable));
    }
    /** Carries something out at a later instant, before modules. Forgotten if the person dies before. */
    later(t, run) {
        this.queue.plan({ rank: 0, due: Number.POSITIVE_INFINITY, wake: run }, Math.max(t, this.now));
    }
    /** The fields that all entries share, for something recorded now: in a visit a little after the last thing recorded. */
    stamp(by, kind) {
        const { open } = this;
        if (open === undefined)
            return this.stampAt(by, kind, this.now);
        const time = Math.max(this.now, open.clock);
        const base = this.stampAt(by, kind, time);
        const u = this.draws.uniform(this.linked.origins[by].key, base.occurrence, PURPOSE.clock);
        open.clock = time + Math.round(RECORDING.least + RECORDING.more * u);
        return base;
    }
    stampAt(by, kind, time) {
        const id = this.chart.entries.length;
        const occurrence = this.#nextOf(this.#entryCounts, by * KINDS + KIND[kind]);
        const { open } = this;
        if (open === undefined || kind === 'encounter')
            return { id, time: Math.round(time), by, occurrence };
        return { id, time: Math.round(time), by, occurrence, encounter: open.entry.id };
    }
    add(entry) {
        this.chart.add(entry);
        if (entry.kind === 'observation')
            this.#observed(entry);
        else if (isActiveKind(entry))
            this.notifyOf(WATCH.active(entry.kind), entry.concept);
        return entry;
    }
    #observed({ concept, components }) {
        this.notifyOf(WATCH.observation, concept);
        if (components)
            for (const part of components)
                this.notifyOf(WATCH.observation, part.concept);
    }
    observe(plan, by) {
        return observe(this, plan, by)?.id;
    }
    panel(concept, category, components, by) {
        panel(this, concept, category, components, by);
    }
    join(machine) {
        this.open?.joined.add(machine);
        machine.recordPending(machine.frame.stateName);
    }
    openVisit(visit) {
        if (this.open !== undefined)
            return undefined;
        const { by, class: kind, type, reason, length } = visit;
        const site = this.care.site(this, kind, undefined, this.now);
        const entry = this.add({
            kind: 'encounter',
            ...this.stampAt(by, 'encounter', this.now),
            class: kind,
            type,
            ...(reason && { reason }),
            site,
        });
        const end = this.now + length;
        this.open = { entry, owner: undefined, kind: visit.kind, joined: new Set(), clock: this.now, earliestEnd: end };
        this.#closeWhenOver(this.open, end);
        if (visit.kind === 'wellness')
            renewPrescriptions(this);
        this.notify(WATCH.encounter);
        return entry;
    }
    closeEncounter(t) {
        if (this.open === undefined)
            return;
        this.open.entry.end = Math.round(Math.max(t, this.open.entry.time));
        this.open = undefined;
        this.notify(WATCH.encounter);
    }
    die(by, t, cause) {
        if (this.died !== undefined)
            return;
        const time = Math.round(t);
        this.chart.addTruth({ kind: 'death', id: this.truths.length, time, by, ...(cause && { cause }) });
        this.add({ kind: 'death', ...this.stampAt(by, 'death', time), ...(cause && { cause }) });
        this.closeEncounter(t);
        this.died = time;
        this.queue.clear();
    }
    error(by, what, t) {
        return new SimulationError(what, this.originOf(by), this.person, t);
    }
    #nextOf(counts, key) {
        const n = counts.get(key) ?? 0;
        counts.set(key, n + 1);
        return n;
    }
    #closeWhenOver(visit, t) {
        this.later(t, (at) => {
            if (this.open !== visit)
                return;
            if (visit.clock > at)
                this.#closeWhenOver(visit, visit.clock);
            else
                this.closeEncounter(at);
        });
    }
    #startProcess(process, rank) {
        const sleeper = {
            rank,
            due: Number.POSITIVE_INFINITY,
            wake: (t) => {
                const next = process.wake(this, t);
                if (next < sleeper.due)
                    this.queue.plan(sleeper, Math.max(next, t));
            },
        };
        const watcher = { sleeper, changed: () => undefined };
        for (const name of process.watches)
            this.watch(name, watcher);
        this.queue.plan(sleeper, this.now);
    }
}
//# sourceMappingURL=life.js.map