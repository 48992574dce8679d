import type {
  CodeSystemDigest,
  TerminologyDigest,
  ValueSetDigest,
  ValueSetPartDigest,
} from '../../src/validate/definitions/digest.ts';
import { flatten, selects } from './filters.ts';
import {
  type CodeSystem,
  type Definition,
  isCodeSystem,
  isValueSet,
  type ValueSet,
  type ValueSetPart,
} from './source.ts';

/** All that terminology needs to look things up while it is digested. */
export interface Terminology {
  codeSystems: Map<string, CodeSystem>;
  valueSets: Map<string, ValueSet>;
}

export function terminologyOf(definitions: Definition[]): Terminology {
  return {
    codeSystems: new Map(definitions.filter(isCodeSystem).map((d) => [d.url, d])),
    valueSets: new Map(definitions.filter(isValueSet).map((d) => [d.url, d])),
  };
}

/** The systems whose codes are all known, and the value sets asked for with those that they are made of. */
export function digestTerminology(all: Terminology, own: Terminology, bound: Set<string>): TerminologyDigest {
  const codeSystems: Record<string, CodeSystemDigest> = {};
  for (const system of own.codeSystems.values()) {
    if (system.content === 'complete' && system.concept) codeSystems[system.url] = codeSystemOf(system);
  }
  const valueSets: Record<string, ValueSetDigest> = {};
  for (const url of reachable(all, bound)) {
    const set = own.valueSets.get(url);
    if (set) valueSets[url] = valueSetOf(set, all);
  }
  return { codeSystems, valueSets };
}

function codeSystemOf(system: CodeSystem): CodeSystemDigest {
  const codes = flatten(system.concept).map((c) => c.code);
  return { codes: [...new Set(codes)], ...(system.caseSensitive === false && { caseInsensitive: true as const }) };
}

function reachable(all: Terminology, from: Set<string>): Set<string> {
  const found = new Set<string>();
  const queue = [...from];
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    if (found.has(url)) continue;
    found.add(url);
    const compose = all.valueSets.get(url)?.compose;
    for (const part of [...(compose?.include ?? []), ...(compose?.exclude ?? [])]) {
      queue.push(...(part.valueSet ?? []).map((u) => u.replace(/\|.*$/, '')));
    }
  }
  return found;
}

function valueSetOf(set: ValueSet, all: Terminology): ValueSetDigest {
  if (!set.compose) return { include: expansionOf(set) };
  const exclude = (set.compose.exclude ?? []).map((part) => partOf(part, all));
  return { include: set.compose.include.map((part) => partOf(part, all)), ...(exclude.length > 0 && { exclude }) };
}

/** A set published as its expansion; one cut short leaves its systems open. */
function expansionOf(set: ValueSet): ValueSetPartDigest[] {
  const contains = set.expansion?.contains ?? [];
  const systems = [...new Set(contains.map((c) => c.system))];
  const cut = (set.expansion?.total ?? 0) > contains.length;
  const listed = systems.map((system) => ({
    system,
    codes: contains.filter((c) => c.system === system).map((c) => c.code),
  }));
  return cut ? [...listed, ...systems.map((system) => ({ system, open: true as const }))] : listed;
}

function partOf(part: ValueSetPart, all: Terminology): ValueSetPartDigest {
  const valueSets = part.valueSet?.map((u) => u.replace(/\|.*$/, ''));
  // US Core 7.0.0 writes the version into the system of one set.
  const system = part.system?.replace(/\|.*$/, '');
  return { ...(system && { system }), ...codesOf(part, all), ...(valueSets && { valueSets }) };
}

function codesOf(part: ValueSetPart, all: Terminology): { codes?: string[]; open?: true } {
  if (part.concept) return { codes: part.concept.map((c) => c.code) };
  if (!part.filter || part.system === 'urn:ietf:bcp:47') return {};
  const system = part.system === undefined ? undefined : all.codeSystems.get(part.system);
  if (system?.content !== 'complete' || !system.concept) return { open: true };
  const codes = selects(system, part.filter);
  return codes ? { codes } : { open: true };
}
