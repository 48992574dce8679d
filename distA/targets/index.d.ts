export { type CompareOptions, type Comparison, compareTargets, MEASURED_YEARS, type TargetResult, } from './compare.ts';
export { type Contribution, contributionsOf, type Measured, type Subject } from './contribution.ts';
export { estimateOf } from './estimate.ts';
export { CONFIDENCE, type Estimate, type Sample } from './interval.ts';
export { reportTargets } from './report.ts';
export { StateEntries, type Watch } from './state-entries.ts';
export { peopleNeeded, type Verdict, verdict, type Wanted } from './verdict.ts';
