import { nearest } from '../diagnostics/index.js';
import { SYSTEMS } from '../terminology/index.js';
/** Throws RangeError for a system that we do not know: such a token would never match. */
export function codeTest(token) {
    const bar = token.lastIndexOf('|');
    const wanted = token.slice(bar + 1);
    if (bar < 0)
        return (_, code) => code === wanted;
    const url = systemUrl(token.slice(0, bar));
    return (system, code) => code === wanted && system === url;
}
export const hasCoding = ({ codings }, test) => codings.some(({ system, code }) => test(SYSTEMS[system], code));
function systemUrl(system) {
    if (system in SYSTEMS)
        return SYSTEMS[system];
    if (Object.values(SYSTEMS).includes(system) || /^(https?|urn):/.test(system))
        return system;
    const close = nearest(system, Object.keys(SYSTEMS));
    throw new RangeError(`there is no code system ${system}${close ? `; did you mean ${close}?` : ''}`);
}
//# sourceMappingURL=code-token.js.map