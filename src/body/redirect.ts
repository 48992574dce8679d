import type { EffectPlan } from './effect.ts';

/** GFR follows creatinine to this power where creatinine is raised (CKD-EPI 2021). */
const CKD_EPI_POWER = -1.2;

/** Variables that are made from others are moved through the one that carries them; `shift` is converted for the level now. */
const TARGETS: Readonly<
  Record<string, { to: string; convert: (plan: EffectPlan, level: (name: string) => number) => Partial<EffectPlan> }>
> = {
  weight: {
    to: 'body_mass_index',
    convert: ({ shift, relative }, level) => ({ shift: relative ? shift : shift / (level('height') / 100) ** 2 }),
  },
  total_cholesterol: {
    to: 'ldl_cholesterol',
    convert: ({ shift, relative }, level) => ({
      shift: relative ? shift * level('total_cholesterol') : shift,
      relative: false,
    }),
  },
  // Fewer cells of the same kind.
  hemoglobin: { to: 'red_blood_cells', convert: asShareOf('hemoglobin') },
  hematocrit: { to: 'red_blood_cells', convert: asShareOf('hematocrit') },
  creatinine: {
    to: 'egfr',
    convert: ({ shift, relative }, level) => {
      const factor = 1 + (relative ? shift : shift / level('creatinine'));
      return { shift: Math.max(0.1, factor) ** CKD_EPI_POWER - 1, relative: true };
    },
  },
};

/** The same fraction of another variable. */
function asShareOf(name: string) {
  return ({ shift, relative }: EffectPlan, level: (name: string) => number): Partial<EffectPlan> => ({
    shift: relative ? shift : shift / level(name),
    relative: true,
  });
}

/** The variable that an effect really moves, with its size there. Without a plan only the variable is of interest. */
export function redirected<P extends EffectPlan | undefined>(
  variable: string,
  plan: P,
  level: (name: string) => number,
): { readonly variable: string; readonly plan: P } {
  const target = TARGETS[variable];
  if (!target) return { variable, plan };
  return { variable: target.to, plan: plan && { ...plan, ...target.convert(plan, level) } };
}
