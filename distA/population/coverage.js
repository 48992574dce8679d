import { pick } from './weighted.js';
/** Insurance in an age band; the person's rank in it is the same in all. */
export const coverageAt = ({ insurance }, ranks, band) => insurance.statuses[pick(insurance.bands[band].shares, ranks.of('insurance', insurance.correlation))];
export const coverage = (status) => ({
    insurance_status: status,
    uninsured: status === 'none',
});
//# sourceMappingURL=coverage.js.map