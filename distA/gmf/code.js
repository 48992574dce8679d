import { nearestOrAll } from '../diagnostics/index.js';
import { codingKey } from '../terminology/index.js';
/** GMF's names of code systems. */
const SYSTEMS = {
    'SNOMED-CT': 'snomed',
    LOINC: 'loinc',
    RxNorm: 'rxnorm',
    CVX: 'cvx',
    'ICD10-CM': 'icd10cm',
    ICD10: 'icd10cm',
    'DICOM-DCM': 'dicom',
    'DICOM-SOP': 'uri',
    NUBC: 'nubc',
};
/** The codes of a list of GMF codes; undefined if there is none that can be used. */
export function codesOf(list, places) {
    const codings = list.items().flatMap((item) => codingOf(item, places) ?? []);
    const [first] = codings;
    if (first === undefined)
        return undefined;
    return codings.length === 1 ? first : places.mark(codings, list);
}
/** One code. */
export function codingOf(node, places) {
    const [system, code, display] = ['system', 'code', 'display'].map((key) => node.get(key).name());
    if (system === undefined || code === undefined)
        return node.missing(system === undefined ? 'system' : 'code');
    const ours = Object.hasOwn(SYSTEMS, system) ? SYSTEMS[system] : undefined;
    if (ours === undefined) {
        const hint = nearestOrAll(system, Object.keys(SYSTEMS));
        return node.get('system').warn('unknown-system', `"${system}" is not a code system that is known here`, hint);
    }
    if (display === undefined)
        node.missing('display');
    return places.mark({ system: ours, code: FORMS[ours]?.(code) ?? code, display: display ?? code }, node);
}
/** Codes that modules write otherwise than their system does. */
const FORMS = {
    uri: (code) => `urn:oid:${code}`,
    nubc: (code) => code.padStart(2, '0'),
};
/** `system|code` of each code in a list, for conditions. */
export const keysOf = (list, places) => list.items().flatMap((item) => {
    const coding = codingOf(item, places);
    return coding === undefined ? [] : [codingKey(coding)];
});
//# sourceMappingURL=code.js.map