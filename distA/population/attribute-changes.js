import { civil, instantOfAge, normalQuantile } from '../base/index.js';
import { coverage, coverageAt } from './coverage.js';
import { Ranks } from './ranks.js';
/** Coverage changes at the edges of its age bands; the person's rank in it stays for life. */
function coverageChanges(society, person, ranks) {
    const statuses = society.insurance.bands.map((_, band) => coverageAt(society, ranks, band));
    return society.insurance.bands.flatMap(({ age }, band) => {
        if (band === 0 || statuses[band] === statuses[band - 1])
            return [];
        const at = instantOfAge(person.birthDay, age);
        return Object.entries(coverage(statuses[band])).map(([name, value]) => ({ at, name, value }));
    });
}
const startAge = ({ mean, sd }, u) => Math.max(10, mean + sd * normalQuantile(u));
function smokingChanges({ smoking }, person, ranks) {
    const cohort = smoking.ever.findLast(({ from }) => birthYear(person) >= from) ?? smoking.ever[0];
    if (ranks.of('smoking', smoking.correlation) >= cohort[person.sex])
        return [];
    const from = startAge(smoking.startAge, ranks.uniform('smoking_start'));
    const to = from - Math.log(ranks.uniform('smoking_end')) / smoking.quitRate;
    const start = instantOfAge(person.birthDay, from);
    const end = instantOfAge(person.birthDay, Math.min(to, 130));
    return [
        { at: start, name: 'smoker', value: true },
        { at: start, name: 'smoking_status', value: 'current' },
        { at: end, name: 'smoker', value: false },
        { at: end, name: 'smoking_status', value: 'former' },
        { at: end, name: 'quit smoking age', value: Math.floor(to) },
    ];
}
function drinkingChanges({ alcoholic }, person, ranks) {
    if (ranks.uniform('alcoholic') >= alcoholic.share[person.sex])
        return [];
    const age = startAge(alcoholic.startAge, ranks.uniform('alcoholic_start'));
    return [{ at: instantOfAge(person.birthDay, age), name: 'alcoholic', value: true }];
}
/** Ages of working life, and the years for which a spell with or without work lasts (assumed: mean job tenure is about 4 years). */
const WORK = { from: 18, to: 65, spell: 4 };
/** Out of work or not, anew every few years of working life; who is worse off is so more often. */
function workChanges({ hardships }, person, ranks) {
    const { unemployed } = hardships;
    if (unemployed === undefined)
        return [];
    const changes = [];
    for (let age = WORK.from; age < WORK.to; age += WORK.spell) {
        const value = ranks.of(`unemployed ${age}`, unemployed.correlation) < unemployed.share;
        changes.push({ at: instantOfAge(person.birthDay, age + ranks.uniform(`spell ${age}`)), name: 'unemployed', value });
    }
    return [...changes, { at: instantOfAge(person.birthDay, WORK.to), name: 'unemployed', value: false }];
}
const birthYear = (person) => civil(person.birthDay).year;
export function changesOf({ society }, person, draws) {
    const ranks = new Ranks(draws);
    return [
        ...coverageChanges(society, person, ranks),
        ...smokingChanges(society, person, ranks),
        ...drinkingChanges(society, person, ranks),
        ...workChanges(society, person, ranks),
    ].sort((a, b) => a.at - b.at);
}
//# sourceMappingURL=attribute-changes.js.map