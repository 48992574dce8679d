import { dayOf } from '../base/index.js';
/** Today's date where the user sits: the only reading of the clock that reaches a run, and only as a default. */
export function today() {
    const now = new Date();
    return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
//# sourceMappingURL=today.js.map