import { dayOf, startOfDay, WEEK } from '../base/index.js';
import { WATCH } from './context.js';
import { reasonOf } from './reference.js';
const APPOINTMENT_DRAW = 0;
const LENGTH_DRAW = 1;
const TELEMEDICINE_DRAW = 2;
/** A planned visit that met a stay is booked again from this long after discharge (assumed: the usual follow-up interval). */
const REBOOK_AFTER = WEEK;
const STAYS = new Set(['inpatient', 'hospice', 'nursing_facility']);
const UNPLANNED = new Set(['emergency', 'inpatient', 'hospice', 'nursing_facility']);
const MOST_OFTEN_VIRTUAL = 0.15;
/** Share of visits held by video where GMF says `possible` (gmf.md 1.5). */
function virtualShare(t) {
    if (t < startOfDay(dayOf(2016, 1, 1)))
        return 0;
    return t < startOfDay(dayOf(2020, 4, 1)) ? 0.004 : MOST_OFTEN_VIRTUAL;
}
/** Opens the encounter, or sleeps until its appointment or until the place is free. */
export function openEncounter(life, machine, instruction, t) {
    machine.booking ??= book(life, instruction, t);
    const { booking } = machine;
    if (booking.slot > t)
        return machine.retry(booking.slot);
    const { open } = life;
    if (open !== undefined) {
        if (open.owner !== machine && !givesWay(open.entry.class, booking.class))
            return waitForEnd(life, machine, instruction, booking, t);
        life.closeEncounter(t);
    }
    machine.booking = undefined;
    begin(life, machine, instruction, booking, t);
    return undefined;
}
function book(life, instruction, t) {
    const occurrence = life.prepareDraws(instruction.by, 'visit');
    const u = life.draw(TELEMEDICINE_DRAW);
    const virtual = instruction.telemedicine === 'always' || (instruction.telemedicine === 'possible' && u < virtualShare(t));
    const kind = virtual ? 'virtual' : instruction.class;
    return {
        class: kind,
        slot: life.care.appointment(life, kind, t, life.draw(APPOINTMENT_DRAW)),
        length: life.care.length(kind, life.draw(LENGTH_DRAW)),
        occurrence,
    };
}
/** An emergency or an admission ends an open visit; an admission ends the emergency visit that led to it. */
const givesWay = (open, wanted) => UNPLANNED.has(wanted) && !STAYS.has(open) && (open !== 'emergency' || wanted !== 'emergency');
function waitForEnd(life, machine, instruction, booking, t) {
    const planned = !UNPLANNED.has(booking.class);
    if (planned && STAYS.has(life.open.entry.class)) {
        life.prepareDraws(instruction.by, 'visit');
        const slot = life.care.appointment(life, booking.class, t + REBOOK_AFTER, life.draw(APPOINTMENT_DRAW));
        machine.booking = { ...booking, slot };
        return machine.retry(slot);
    }
    return machine.retry(Number.POSITIVE_INFINITY, [WATCH.encounter]);
}
function begin(life, machine, instruction, booking, t) {
    const entry = life.add({
        kind: 'encounter',
        ...life.stampAt(instruction.by, 'encounter', t),
        class: booking.class,
        type: instruction.type,
        ...reasonOf(life, machine.frame, instruction.reason),
        site: life.care.site(life, booking.class, instruction.specialty, t),
    });
    life.open = {
        entry,
        owner: machine,
        kind: 'own',
        joined: new Set([machine]),
        clock: t,
        earliestEnd: t + booking.length,
    };
    life.notify(WATCH.encounter);
    machine.recordPending(instruction.state);
}
//# sourceMappingURL=visits.js.map