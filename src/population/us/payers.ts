import type { PayerForm } from '../pack.ts';

const MEDICARE: readonly PayerForm[] = [{ name: 'Medicare', kind: 'medicare' }];
const MEDICAID: readonly PayerForm[] = [{ name: '{state} Medicaid', kind: 'medicaid' }];

/** Invented; shares of the market are not modelled. */
const INSURERS: readonly PayerForm[] = [
  { name: 'Alderfen Health Plan', kind: 'private' },
  { name: 'Brookmarch Mutual', kind: 'private' },
  { name: 'Quillstone Benefit', kind: 'private' },
  { name: 'Tamwell Assurance', kind: 'private' },
  { name: 'Vantrose Health', kind: 'private' },
];

const withPlan = (plan: PayerForm['plan']): readonly PayerForm[] => INSURERS.map((form) => ({ ...form, plan }));

/** By status of insurance: the policies that one has, each one of several. */
export const payers: Readonly<Record<string, readonly (readonly PayerForm[])[]>> = {
  medicaid: [MEDICAID],
  'dual eligible': [MEDICARE, MEDICAID],
  none: [],
  medicare: [MEDICARE],
  individual: [withPlan('individual')],
  employer: [withPlan('group')],
};
