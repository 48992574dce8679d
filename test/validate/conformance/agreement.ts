import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createValidator } from '../../../src/validate/index.ts';
import { type Agreement, agreementOf, type Comparison } from './compare.ts';
import type { Sample } from './corpus.ts';
import { type Mutant, mutate, mutationKinds } from './mutate.ts';
import { oracleErrors } from './oracle.ts';
import type { Choices } from './seeded.ts';

/** A mutant with the name of the file that the reference reads. */
export interface NamedMutant extends Mutant {
  name: string;
}

/** The given number of single mutations, the kinds in turn. */
export function mutantsOf(samples: readonly Sample[], count: number, choices: Choices): NamedMutant[] {
  const mutants: NamedMutant[] = [];
  for (let turn = 0; mutants.length < count && turn < count * 20; turn++) {
    const kind = mutationKinds[mutants.length % mutationKinds.length] as Mutant['kind'];
    const sample = choices.pick(samples);
    const mutant = mutate(sample.resource, kind, choices);
    if (mutant) mutants.push({ ...mutant, name: `${String(mutants.length).padStart(4, '0')}-${sample.name}.json` });
  }
  return mutants;
}

/** Has each mutant judged by both validators. */
export async function compareAll(
  mutants: readonly NamedMutant[],
  usCore: '6.1.0' | '7.0.0' = '6.1.0',
): Promise<Comparison[]> {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  for (const { name, resource } of mutants) writeFileSync(join(folder, name), JSON.stringify(resource));
  const theirs = await oracleErrors(folder, usCore).finally(() => rmSync(folder, { recursive: true }));
  const validator = createValidator({ usCore });
  return mutants.map(({ name, kind, place, resource }) => {
    const ours = validator.validateResource(resource).filter((issue) => issue.severity === 'error');
    const found = theirs.get(name) ?? [];
    return { name, kind, place, ours, theirs: found, agreement: agreementOf(ours, found) };
  });
}

/** How often the reference finds an error, and how often the verdict is the same. */
export interface Summary {
  total: number;
  invalid: number;
  agreedInvalid: number;
  valid: number;
  agreedValid: number;
}

export function summaryOf(comparisons: readonly Comparison[]): Summary {
  const count = (...wanted: Agreement[]): number => comparisons.filter((c) => wanted.includes(c.agreement)).length;
  return {
    total: comparisons.length,
    invalid: count('both error', 'elsewhere', 'theirs only'),
    agreedInvalid: count('both error'),
    valid: count('both valid', 'ours only'),
    agreedValid: count('both valid'),
  };
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

/** The table of agreement, by kind of mutation. */
export function tableOf(comparisons: readonly Comparison[]): string {
  const rows = [...mutationKinds, 'all'].map((kind) => {
    const s = summaryOf(kind === 'all' ? comparisons : comparisons.filter((c) => c.kind === kind));
    return `| ${kind} | ${s.total} | ${s.invalid} | ${s.agreedInvalid} (${percent(s.agreedInvalid, s.invalid)}) | ${s.valid} | ${s.agreedValid} (${percent(s.agreedValid, s.valid)}) |`;
  });
  return [
    '| mutation | tried | errors to the reference | same verdict and element | no errors to it | same verdict |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Each disagreement, for reading. */
export function disagreementsOf(comparisons: readonly Comparison[]): string {
  return comparisons
    .filter((c) => !c.agreement.startsWith('both'))
    .map((c) => {
      const ours = c.ours.map((o) => `    ours   ${o.code} ${o.path}: ${o.message}`.slice(0, 220));
      const theirs = c.theirs.map((t) => `    theirs ${t.id} ${t.location}: ${t.message}`.slice(0, 300));
      return [`${c.agreement}: ${c.name} ${c.kind} at ${c.place}`, ...ours.slice(0, 4), ...theirs.slice(0, 4)].join(
        '\n',
      );
    })
    .join('\n');
}
