import { DAY, HOUR, hashText } from '../base/index.js';
import { appointmentAt } from './appointment.js';
import { lengthOf } from './length.js';
const SYMPTOMS = hashText('built_in.symptoms');
const coding = (code, display) => ({ codings: [{ system: 'snomed', code, display }] });
/** Where total severity leads (gmf.md 2.7), and the mean time until people go (assumed: hours to days). */
const LEVELS = [
    {
        above: 500,
        class: 'emergency',
        type: coding('50849002', 'Emergency room admission (procedure)'),
        wait: 4 * HOUR,
    },
    { above: 350, class: 'urgent_care', type: coding('185345009', 'Encounter for symptom (procedure)'), wait: 18 * HOUR },
    { above: 300, class: 'ambulatory', type: coding('185345009', 'Encounter for symptom (procedure)'), wait: 2 * DAY },
];
const levelOf = (total) => LEVELS.find(({ above }) => total > above);
/** Highest severities of all symptoms, added up. */
const totalOf = (life) => life.symptoms().reduce((sum, { severity }) => sum + severity, 0);
/** Visits that complaints bring about, some time after they have become bad enough. */
export function symptomsProcess(isHoliday) {
    const plans = new WeakMap();
    return {
        id: 'built_in.symptoms',
        watches: ['symptoms'],
        wake(life, t) {
            const plan = plans.get(life) ?? { visits: 0, seen: 0, due: undefined };
            plans.set(life, plan);
            const total = totalOf(life);
            const level = levelOf(total);
            if (plan.due !== undefined && t >= plan.due.at)
                visit(life, plan, level);
            else if (level === undefined || total === plan.seen)
                plan.due = undefined;
            else if (plan.due === undefined || level.above > plan.due.level.above)
                plan.due = { level, at: goingAt(life, plan, level, isHoliday) };
            return plan.due?.at ?? Number.POSITIVE_INFINITY;
        },
    };
}
function goingAt(life, plan, level, isHoliday) {
    const draw = (k) => life.draws.uniform(SYMPTOMS, plan.visits, k);
    const wanted = life.now - Math.log(draw(0)) * level.wait;
    return appointmentAt(level.class === 'ambulatory' ? 'acute' : level.class, wanted, draw(1), isHoliday);
}
/** Goes, if it is still bad: the worst complaint is dealt with. An encounter that is going on deals with it in its own way. */
function visit(life, plan, level) {
    plan.due = undefined;
    if (level === undefined)
        return;
    plan.visits += 1;
    plan.seen = totalOf(life);
    const by = life.origin('built_in.symptoms', `${level.class} visit`);
    const length = lengthOf(level.class, life.draws.uniform(SYMPTOMS, plan.visits, 2));
    const opened = life.openVisit({ by, class: level.class, kind: 'symptom', type: level.type, length });
    const worst = life.symptoms().toSorted((a, b) => b.severity - a.severity)[0];
    if (opened !== undefined && worst !== undefined)
        life.addressSymptom(worst.name, worst.cause);
}
//# sourceMappingURL=symptoms.js.map