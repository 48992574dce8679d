import { exponentialQuantile, hashText, instantOfAge, yearAt } from '../base/index.js';
import { tableOf } from './mortality.js';
const MARITAL = hashText('built_in.marital_status');
/**
 * First marriage by age: share who ever marry, and a logistic distribution of the age. Fitted by hand to the shares never
 * married and partnered of NHANES 2017-18 (demographics.yaml): 20-29 79 and 71 %, 30-39 39 and 34 %, 50-59 16 and 13 %.
 */
const FIRST = {
    female: { ever: 0.92, middle: 30, scale: 6 },
    male: { ever: 0.91, middle: 31.5, scale: 6 },
};
/** Per person-year of marriage, by years married; remarriage per person-year after divorce (fitted to the same table). */
const DIVORCE = [
    { until: 15, rate: 0.023 },
    { until: 30, rate: 0.013 },
    { until: Number.POSITIVE_INFINITY, rate: 0.004 },
];
const REMARRIAGE = { male: 0.05, female: 0.032 };
/** Remarriage after widowhood is rare after 60 (assumed). */
const REMARRIAGE_WIDOWED = { male: 0.03, female: 0.01 };
/** Husbands are two years older (modelling notes: mean difference 2, SD 4). */
const HUSBAND_OLDER = 2;
const LAST_AGE = 110;
/** Marriages and their ends over a life, GMF's codes: S never married, M married, D divorced, W widowed. */
export function maritalChanges(data, person, draws) {
    const { sex, birthDay } = person;
    let k = 0;
    const draw = () => draws.uniform(MARITAL, 0, k++);
    const { ever, middle, scale } = FIRST[sex];
    if (draw() >= ever)
        return [];
    const u = draw();
    let age = Math.max(18, middle + scale * Math.log(u / (1 - u)));
    let status = 'M';
    const changes = [];
    while (age < LAST_AGE) {
        changes.push({ at: instantOfAge(birthDay, age), name: 'marital_status', value: status });
        if (status === 'M') {
            const divorce = age + yearsToDivorce(exponentialQuantile(draw()));
            const death = ageAtSpousesDeath(data, person, age, exponentialQuantile(draw()));
            status = divorce < death ? 'D' : 'W';
            age = Math.min(divorce, death);
        }
        else {
            const rate = (status === 'D' ? REMARRIAGE : REMARRIAGE_WIDOWED)[sex] * (age < 60 ? 1 : 0.3);
            age += exponentialQuantile(draw()) / rate;
            status = 'M';
        }
    }
    return changes;
}
function yearsToDivorce(threshold) {
    let [left, from] = [threshold, 0];
    for (const { until, rate } of DIVORCE) {
        if (left < rate * (until - from))
            return from + left / rate;
        left -= rate * (until - from);
        from = until;
    }
    return Number.POSITIVE_INFINITY;
}
/** The person's age when the spouse, of the other sex in this simple model, dies by the life table. */
function ageAtSpousesDeath(data, person, from, threshold) {
    const [spouse, older] = person.sex === 'female' ? ['male', HUSBAND_OLDER] : ['female', -HUSBAND_OLDER];
    let left = threshold;
    for (let age = from; age < LAST_AGE; age++) {
        const q = tableOf(data, yearAt(instantOfAge(person.birthDay, age)))[spouse];
        const hazard = -Math.log1p(-Math.min(0.99999, q[Math.min(q.length - 1, Math.floor(age + older))]));
        if (left < hazard)
            return age + left / hazard;
        left -= hazard;
    }
    return Number.POSITIVE_INFINITY;
}
//# sourceMappingURL=marital.js.map