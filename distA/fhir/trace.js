import { window } from '../record/index.js';
import { createMapper } from './mapper.js';
/** The entry behind each resource that a life can become, by resource id: the way back from `Type/id` to its cause. */
export function entryIds(life, options) {
    const whole = window(life, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    return createMapper({ ...options, usCore: 'none', references: 'urn' }).sources(whole);
}
//# sourceMappingURL=trace.js.map