import { report } from './run.js';
/** Checks rules of a definition on a value at the current path. */
export function checkInvariants(run, value, invariants) {
    if (run.tooDeep)
        return;
    for (const invariant of invariants) {
        if (invariant.test(value, run) === false) {
            report(run, invariant.severity, 'invariant', `${invariant.key} does not hold: ${invariant.expression}`);
        }
    }
}
//# sourceMappingURL=invariant-check.js.map