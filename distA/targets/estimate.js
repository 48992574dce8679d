import { deviationInterval, medianInterval, rateInterval, ratioInterval, shareInterval, survivalInterval, } from './interval.js';
/** The estimate of a statistic from what people add to it. People count as independent, members of one household too. */
export function estimateOf(statistic, sample) {
    switch (statistic.measure) {
        case 'prevalence':
        case 'share':
            return shareInterval(sample);
        case 'mean':
        case 'ratio':
            return ratioInterval(sample);
        case 'median':
            return medianInterval(sample);
        case 'sd':
            return deviationInterval(sample);
        case 'incidence':
        case 'mortality':
        case 'rate':
            return rateInterval(sample);
        case 'survival':
            return survivalInterval(sample, statistic.after);
    }
}
//# sourceMappingURL=estimate.js.map