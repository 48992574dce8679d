import { holds, holdsIn, numberOf } from './evaluating.js';
import { hasCode, isOnset } from './past.js';
import { endOf, personYears } from './person-years.js';
/** What one person adds to a target. */
export function contributionsOf(measured, subject, entries) {
    const { target, watches } = measured;
    const { statistic, among } = target;
    switch (statistic.measure) {
        case 'incidence':
            return incidence(firstCase(statistic, subject.record), target, subject);
        case 'mortality':
            return mortality(statistic.codes, target, subject);
        case 'survival':
            return survival(statistic.codes, target, subject);
        case 'rate': {
            const years = personYears(among, subject, endOf(subject));
            return years > 0 ? [[entries.count(subject.life, watches[0], subject.from), years]] : [];
        }
        case 'ratio': {
            const [x, y] = watches.map((watch) => entries.count(subject.life, watch, subject.from));
            return x + y > 0 ? [[x, y]] : [];
        }
        default:
            return crossSection(target, subject);
    }
}
/** The people of the stratum who are alive at the as-of date, each with a value; without one they do not count. */
function crossSection({ statistic, among }, { record, life, to }) {
    if (record.died !== undefined || !holds(among, life, to))
        return [];
    switch (statistic.measure) {
        case 'prevalence': {
            const there = statistic.diagnosed ? life.isActive('condition', statistic.codes) : life.has(statistic.codes);
            return [[Number(there), 1]];
        }
        case 'share':
            return holds(statistic.where, life, to) ? [[Number(holds(statistic.of, life, to)), 1]] : [];
        case 'mean':
        case 'median':
        case 'sd': {
            const value = holds(statistic.where, life, to) ? numberOf(statistic.of, life, to) : undefined;
            return value === undefined ? [] : [[value, 1]];
        }
        default:
            return [];
    }
}
/** When a person first had the condition; if `diagnosed`, when it was first recorded. */
function firstCase({ codes, diagnosed }, { truths, entries }) {
    const times = diagnosed
        ? entries.filter((entry) => entry.kind === 'condition' && hasCode(entry, codes)).map((entry) => entry.time)
        : truths.filter((truth) => isOnset(truth, codes)).map((truth) => truth.time);
    return Math.min(Number.POSITIVE_INFINITY, ...times);
}
/** First cases among those who had none before. */
function incidence(first, { among }, subject) {
    const years = personYears(among, subject, Math.min(first, endOf(subject)));
    const isCase = first >= subject.from && first <= subject.to && holdsIn(among, subject.life, first);
    return years > 0 || isCase ? [[Number(isCase), years]] : [];
}
/** Deaths of a cause, per year lived. */
function mortality(codes, { among }, subject) {
    const years = personYears(among, subject, endOf(subject));
    const death = subject.record.truths.find((truth) => truth.kind === 'death');
    const ofCause = death?.cause?.codings.some(({ system, code }) => codes.includes(`${system}|${code}`)) === true &&
        death.time >= subject.from &&
        holdsIn(among, subject.life, death.time);
    return years > 0 || ofCause ? [[Number(ofCause), years]] : [];
}
/** How long those who fell ill in the window were followed, and whether they died. The stratum holds at the onset. */
function survival(codes, { among }, subject) {
    const { record, from, to, life } = subject;
    const onset = firstCase({ codes, diagnosed: false }, record);
    if (onset < from || onset > to || !holdsIn(among, life, onset))
        return [];
    return [[endOf(subject) - onset, Number(record.died !== undefined)]];
}
//# sourceMappingURL=contribution.js.map