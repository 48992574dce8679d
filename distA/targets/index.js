export { compareTargets, MEASURED_YEARS, } from './compare.js';
export { contributionsOf } from './contribution.js';
export { estimateOf } from './estimate.js';
export { CONFIDENCE } from './interval.js';
export { reportTargets } from './report.js';
export { StateEntries } from './state-entries.js';
export { peopleNeeded, verdict } from './verdict.js';
//# sourceMappingURL=index.js.map