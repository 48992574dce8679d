import { pick } from './weighted.js';
/** Correlation of education, income and occupation with the position: 0.49 between each two of them (assumed). */
const LOADING = 0.7;
/** Larger households have more earners: with 0.3 the shares by ratio of income to poverty come within 5 points of NHANES 2017-2018. */
const HOUSEHOLD = 0.3;
/** Income of a rank in the place: the band by the place's shares, evenly over the band's logarithm. */
function incomeOf({ income }, shares, rank) {
    const total = shares.reduce((sum, share) => sum + share, 0);
    let left = rank * total;
    for (let i = 0; i < shares.length; i++) {
        const share = shares[i];
        if (left <= share && share > 0) {
            const low = income.edges[i];
            const high = income.edges[i + 1] ?? income.top;
            const part = left / share;
            return Math.round(low === 0 ? high * part : low * (high / low) ** part);
        }
        left -= share;
    }
    return income.top;
}
/** Education, income and occupation, and what follows from them. */
export function standing(society, facts, ranks) {
    const education = ranks.of('education', LOADING);
    const income = ranks.of('income', LOADING);
    const occupation = ranks.of('occupation', LOADING);
    const level = pick(facts.education, education);
    const amount = incomeOf(society, facts.income, income);
    const others = pick(society.householdSize, ranks.of('household_size', HOUSEHOLD));
    const score = (education + income + occupation) / 3;
    return {
        education: society.education[level],
        education_level: level / (society.education.length - 1),
        income: amount,
        income_level: income,
        poverty_ratio: amount / (society.poverty.first + others * society.poverty.further),
        occupation_level: occupation,
        socioeconomic_score: score,
        socioeconomic_category: score < 0.3 ? 'Low' : score > 0.7 ? 'High' : 'Middle',
    };
}
export function hardships(society, ranks) {
    const entries = Object.entries(society.hardships);
    return Object.fromEntries(entries.map(([name, { share, correlation }]) => [name, ranks.of(name, correlation) < share]));
}
//# sourceMappingURL=standing.js.map