import type { TerminologyDigest, ValueSetDigest, ValueSetPartDigest } from './definitions/digest.ts';
import { type CodeRule, enumeratedSystems, isLanguageTag, ruledSystems } from './ruled-systems.ts';

/** Whether a code is in a set; `unknown` where what is at hand cannot say. */
export type Membership = 'in' | 'out' | 'unknown';

/** A value set that can be asked. Without a system the code may be of any that the set draws on. */
export interface ValueSet {
  readonly url: string;
  has: (system: string | undefined, code: string) => Membership;
  /** Some of its codes, for a message. Empty if it lists none. */
  readonly examples: readonly string[];
  /** It lists a code for each thing that there is, so that nothing else can be right. */
  readonly strict: boolean;
}

/** A code system whose codes are all known, or follow a rule. */
export interface CodeSystem {
  has: (code: string) => boolean;
  /** All codes, where they are listed. */
  readonly codes: ReadonlySet<string> | undefined;
  /** Whether a code that it has not is surely wrong. */
  readonly strict: boolean;
}

export interface Terminology {
  valueSet: (url: string) => ValueSet | undefined;
  codeSystem: (url: string) => CodeSystem | undefined;
}

/** Makes the terminology of several digests answer as one; the later ones come first. */
export function terminologyOf(digests: readonly TerminologyDigest[], units: CodeRule): Terminology {
  const systems = new Map<string, CodeSystem | undefined>();
  const sets = new Map<string, ValueSet | undefined>();
  const find = <T>(key: 'codeSystems' | 'valueSets', url: string): T | undefined =>
    digests.findLast((d) => Object.hasOwn(d[key], url))?.[key][url] as T | undefined;
  const rules = new Map([...ruledSystems, ['http://unitsofmeasure.org', units] as const]);
  const self: Terminology = {
    codeSystem: (url) => {
      const known = systems.get(url);
      if (known === undefined && !systems.has(url))
        systems.set(url, systemOf(find('codeSystems', url), rules.get(url)));
      return known ?? systems.get(url);
    },
    valueSet: (url) => {
      const known = sets.get(url);
      if (known === undefined && !sets.has(url)) {
        const digest = find<ValueSetDigest>('valueSets', url);
        sets.set(url, digest && setOf(url, digest, self));
      }
      return known ?? sets.get(url);
    },
  };
  return self;
}

function systemOf(
  digest: { codes: string[]; caseInsensitive?: true } | undefined,
  rule: CodeRule | undefined,
): CodeSystem | undefined {
  if (rule) return { has: rule, codes: undefined, strict: rule !== isLanguageTag };
  if (!digest) return undefined;
  const codes = new Set(digest.codes);
  return { has: (code) => codes.has(code), codes, strict: true };
}

function setOf(url: string, digest: ValueSetDigest, all: Terminology): ValueSet {
  const include = digest.include.map((part) => partOf(part, all));
  const exclude = (digest.exclude ?? []).map((part) => partOf(part, all));
  return {
    url,
    strict: digest.include.every((part) => part.system !== undefined && enumeratedSystems.has(part.system)),
    examples: digest.include.flatMap((part) => part.codes ?? listed(part, all)).slice(0, 12),
    has: (system, code) => {
      const inside = most(include, system, code);
      if (inside === 'out' || exclude.length === 0) return inside;
      const outside = most(exclude, system, code);
      if (outside === 'in') return 'out';
      return outside === 'unknown' ? 'unknown' : inside;
    },
  };
}

type Part = (system: string | undefined, code: string) => Membership;

/** The strongest answer of several parts of which one is enough. */
function most(parts: readonly Part[], system: string | undefined, code: string): Membership {
  let answer: Membership = 'out';
  for (const part of parts) {
    const found = part(system, code);
    if (found === 'in') return 'in';
    if (found === 'unknown') answer = 'unknown';
  }
  return answer;
}

const listed = (part: ValueSetPartDigest, all: Terminology): string[] =>
  part.system === undefined || part.open ? [] : [...(all.codeSystem(part.system)?.codes ?? [])];

/** All that a part names must hold: its system and codes, and each of its value sets. */
function partOf(part: ValueSetPartDigest, all: Terminology): Part {
  const codes = part.codes && new Set(part.codes);
  const inSystem = (system: string | undefined, code: string): Membership => {
    if (part.system === undefined) return 'in';
    if (system !== undefined && system !== part.system) return 'out';
    if (codes) return codes.has(code) ? 'in' : 'out';
    const known = all.codeSystem(part.system);
    if (!known) return 'unknown';
    if (!known.has(code)) return known.strict ? 'out' : 'unknown';
    return part.open ? 'unknown' : 'in';
  };
  const sets = part.valueSets;
  if (!sets) return inSystem;
  return (system, code) => {
    let answer = inSystem(system, code);
    for (const url of sets) {
      const found = all.valueSet(url)?.has(system, code) ?? 'unknown';
      if (found === 'out') return 'out';
      if (found === 'unknown' && answer === 'in') answer = 'unknown';
    }
    return answer;
  };
}
