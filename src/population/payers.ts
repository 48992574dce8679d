import type { Key } from '../base/index.ts';
import { addressAt, type Coverage, type Payer, type Person, type Place } from '../record/index.ts';
import type { Insured } from './insurance.ts';
import type { LocalePack, PayerForm } from './pack.ts';
import { drawAt, paths } from './paths.ts';
import { oneOf } from './residence.ts';

/**
 * Who pays for a person's care, over the life: each status of insurance with the programmes and the insurer that stand for
 * it. An employer has one insurer; another job may have another. `choice`: a key of the person's own.
 */
export function coveragesOf(pack: LocalePack, person: Person, insured: readonly Insured[], choice: Key): Coverage[] {
  const open = new Map<string, Coverage>();
  const found: Coverage[] = [];
  for (const period of withMoves(insured, person)) {
    const now = policies(pack, period, addressAt(person, period.from).place, choice);
    for (const [key, coverage] of open)
      if (!now.has(key)) {
        found[found.indexOf(coverage)] = { ...coverage, to: period.from };
        open.delete(key);
      }
    for (const [key, policy] of now)
      if (!open.has(key)) {
        const coverage = { ...policy, from: period.from };
        open.set(key, coverage);
        found.push(coverage);
      }
  }
  return found;
}

/** A programme of a state ends with a move out of it. */
function withMoves(insured: readonly Insured[], { addresses }: Person): Insured[] {
  const moves = addresses.slice(1).filter(({ place }, i) => place.state !== addresses[i]!.place.state);
  const after = moves.flatMap(({ from }) => {
    const period = insured.findLast((each) => each.from <= from);
    return period === undefined || period.from === from ? [] : { ...period, from };
  });
  return [...insured, ...after].sort((a, b) => a.from - b.from);
}

/** The policies of a period, by what tells one from another. */
function policies(
  pack: LocalePack,
  { status, job, dependent }: Insured,
  place: Place,
  choice: Key,
): Map<string, Omit<Coverage, 'from'>> {
  const forms = pack.payers[status] ?? [];
  return new Map(
    forms.map((choices) => {
      const form = oneOf(choices, drawAt(choice, paths.insurer, choices[0]!.plan === 'group' ? job : 0));
      const relationship = dependent ? 'child' : 'self';
      const payer = payerOf(pack, form, place);
      const { plan } = form;
      return [`${payer.key} ${relationship} ${plan}`, { payer, relationship, ...(plan && { plan }) }];
    }),
  );
}

function payerOf(pack: LocalePack, { name, kind }: PayerForm, { state }: Place): Payer {
  const full = name.replace('{state}', () => pack.places.states().find(({ code }) => code === state)?.name ?? state);
  return { key: `${pack.id}/payer/${full}`, name: full, kind };
}
