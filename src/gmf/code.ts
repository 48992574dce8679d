import { nearestOrAll } from '../diagnostics/index.ts';
import { type Coding, codingKey, type SystemName } from '../terminology/index.ts';
import type { Node } from './node.ts';
import type { Places } from './places.ts';

/** GMF's names of code systems. */
const SYSTEMS: Readonly<Record<string, SystemName>> = {
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

/** A code in place, as the language takes it: one coding, or a list of them. */
export type CodeValue = Coding | readonly Coding[];

/** The codes of a list of GMF codes; undefined if there is none that can be used. */
export function codesOf(list: Node, places: Places): CodeValue | undefined {
  const codings = list.items().flatMap((item) => codingOf(item, places) ?? []);
  const [first] = codings;
  if (first === undefined) return undefined;
  return codings.length === 1 ? first : places.mark(codings, list);
}

/** One code. */
export function codingOf(node: Node, places: Places): Coding | undefined {
  const [system, code, display] = ['system', 'code', 'display'].map((key) => node.get(key).name()) as [
    string | undefined,
    string | undefined,
    string | undefined,
  ];
  if (system === undefined || code === undefined) return node.missing(system === undefined ? 'system' : 'code');
  const ours = Object.hasOwn(SYSTEMS, system) ? SYSTEMS[system] : undefined;
  if (ours === undefined) {
    const hint = nearestOrAll(system, Object.keys(SYSTEMS));
    return node.get('system').warn('unknown-system', `"${system}" is not a code system that is known here`, hint);
  }
  if (display === undefined) node.missing('display');
  return places.mark({ system: ours, code: FORMS[ours]?.(code) ?? code, display: display ?? code }, node);
}

/** Codes that modules write otherwise than their system does. */
const FORMS: Readonly<Partial<Record<SystemName, (code: string) => string>>> = {
  uri: (code) => `urn:oid:${code}`,
  nubc: (code) => code.padStart(2, '0'),
};

/** `system|code` of each code in a list, for conditions. */
export const keysOf = (list: Node, places: Places): readonly string[] =>
  list.items().flatMap((item) => {
    const coding = codingOf(item, places);
    return coding === undefined ? [] : [codingKey(coding)];
  });
