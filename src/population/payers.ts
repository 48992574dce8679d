import { instantOfAge, type Key } from '../base/index.ts';
import type { Coverage, Payer, Person, Place } from '../record/index.ts';
import { coverageAt } from './coverage.ts';
import type { LocalePack, PayerForm } from './pack.ts';
import { drawAt, paths } from './paths.ts';
import type { Ranks } from './ranks.ts';
import { oneOf } from './residence.ts';

/** Completed years below which privately insured people are in a parent's policy (the age band of `Society.insurance`). */
const OWN_POLICY_FROM = 19;

/**
 * Who pays for a person's care, over the life: the status of insurance by age (`Society.insurance`) with the programmes
 * and the insurer that stand for it. One insurer for life; changes of job and plan come with insurance over time.
 * `choice`: a key of the person's own.
 */
export function coveragesOf(pack: LocalePack, person: Person, ranks: Ranks, choice: Key): Coverage[] {
  const open = new Map<string, Coverage>();
  const found: Coverage[] = [];
  pack.society.insurance.bands.forEach(({ age }, band) => {
    const from = age === 0 ? person.birth : instantOfAge(person.birthDay, age);
    const status = coverageAt(pack.society, ranks, band);
    const now = policies(pack, status, age, person.addresses[0].place, choice);
    for (const [key, coverage] of open)
      if (!now.has(key)) {
        found[found.indexOf(coverage)] = { ...coverage, to: from };
        open.delete(key);
      }
    for (const [key, policy] of now)
      if (!open.has(key)) {
        const coverage = { ...policy, from };
        open.set(key, coverage);
        found.push(coverage);
      }
  });
  return found;
}

/** The policies of a status at an age, by what tells one from another. */
function policies(
  pack: LocalePack,
  status: string,
  age: number,
  place: Place,
  choice: Key,
): Map<string, Omit<Coverage, 'from'>> {
  const forms = pack.payers[status] ?? [];
  return new Map(
    forms.map((choices) => {
      const form = oneOf(choices, drawAt(choice, paths.insurer));
      const relationship = form.kind === 'private' && age < OWN_POLICY_FROM ? 'child' : 'self';
      const payer = payerOf(pack, form, place);
      return [`${payer.key} ${relationship}`, { payer, relationship }];
    }),
  );
}

function payerOf(pack: LocalePack, { name, kind }: PayerForm, { state }: Place): Payer {
  const inFull = pack.places.states().find(({ code }) => code === state)?.name ?? state;
  const full = name.replace('{state}', inFull);
  return { key: `${pack.id}/payer/${full}`, name: full, kind };
}
