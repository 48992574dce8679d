export { type CompareOptions, type Comparison, compareTargets, MEASURED_YEARS, type TargetResult } from './compare.ts';
export { type Contribution, contributionsOf, type Measured, type Subject } from './contribution.ts';
export { estimateOf } from './estimate.ts';
export { CONFIDENCE, type Estimate } from './interval.ts';
export { measureOf, type People, type Sample, type Simulate } from './measure.ts';
export { comparisonJson, reportTargets } from './report.ts';
export { StateEntries, type Watch } from './state-entries.ts';
export { peopleNeeded, peopleToDecide, type Verdict, verdict, type Wanted } from './verdict.ts';
