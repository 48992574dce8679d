import { codesOf } from '../code.js';
import { conditionOf } from '../condition.js';
import { durationOf, numberOf } from '../generator.js';
import { built, literal } from '../make.js';
import { stateNamed, word } from './translate.js';
export const passes = () => undefined;
export const terminal = () => word('end', true);
export const guard = (state, places) => {
    if (!state.has('allow'))
        return state.missing('allow');
    return word('wait_for', built(conditionOf(state.get('allow'), places)), { wait_for: ['allow'] });
};
export const delay = (state) => {
    const duration = durationOf(state);
    if (duration !== undefined)
        return word('wait', built(duration));
    return state.warn('missing-key', 'the delay has no duration', 'give it "exact", "range" or "distribution"', 'key');
};
export const callSubmodule = (state) => {
    const path = state.get('submodule').name();
    return path === undefined ? state.missing('submodule') : word('call', path, { call: ['submodule'] });
};
export const counter = (state) => {
    const name = state.get('attribute').name();
    if (name === undefined)
        return state.missing('attribute');
    const amount = state.get('amount').number() ?? 1;
    const up = state.get('action').name() === 'increment';
    return word('count', { [name]: up ? amount : -amount }, { count: [] });
};
export const symptom = (state) => {
    const name = state.get('symptom').name();
    if (name === undefined)
        return state.missing('symptom');
    const severity = numberOf(state)?.expression ?? literal(0);
    const [cause, probability] = [state.get('cause').name(), state.get('probability').number()];
    return word('symptom', {
        name,
        severity: built(severity),
        ...(probability === undefined ? {} : { probability }),
        ...(cause === undefined ? {} : { cause }),
    });
};
/** Now, or after a while; the module goes on at once. */
export const death = (state, places) => {
    const codes = codesOf(state.get('codes'), places);
    const onset = state.get('condition_onset');
    const held = state.get('referenced_by_attribute');
    const cause = codes ??
        (onset.name() !== undefined ? stateNamed(onset, onset.name(), places, 'ConditionOnset') : undefined) ??
        (held.name() !== undefined ? places.mark({ attribute: held.name() }, held, { attribute: [] }) : undefined);
    const after = durationOf(state);
    return word('death', {
        ...(cause === undefined ? {} : { cause }),
        ...(after === undefined ? {} : { after: built(after) }),
    });
};
//# sourceMappingURL=control.js.map