import type { LinkedTarget } from '../simulate/index.ts';
import {
  countsInterval,
  deviationInterval,
  type Estimate,
  medianInterval,
  rateInterval,
  ratioInterval,
  shareInterval,
  survivalInterval,
} from './interval.ts';
import type { Sample } from './measure.ts';

/** The estimate of a statistic from what people add to it. People count as independent, members of one household too. */
export function estimateOf(statistic: LinkedTarget['statistic'], sample: Sample): Estimate {
  switch (statistic.measure) {
    case 'prevalence':
    case 'share':
      return shareInterval(sample);
    case 'mean':
      return ratioInterval(sample);
    case 'ratio':
      return countsInterval(sample);
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
