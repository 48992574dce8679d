import type { Rule } from '../rule.ts';
import { type Sample, samplesOf } from '../samples.ts';

/** Two ways to the same number. */
interface Equation {
  readonly says: string;
  /** What is reported and what follows from the others; undefined where a part is missing. */
  readonly sides: (value: Sample['value']) => readonly [reported: number, derived: number] | undefined;
  /** How far rounding takes them apart, as a share of the reported value and absolutely. */
  readonly relative: number;
  readonly absolute: number;
}

/** Applies `f` to the numbers if all are there. */
function all(
  numbers: readonly (number | undefined)[],
  f: (numbers: readonly number[]) => readonly [number, number] | undefined,
): readonly [number, number] | undefined {
  return numbers.some((n) => n === undefined) ? undefined : f(numbers as readonly number[]);
}

const EQUATIONS: readonly Equation[] = [
  {
    // Friedewald 1972; laboratories calculate no LDL above 400 mg/dL of triglycerides.
    says: 'total cholesterol = LDL + HDL + triglycerides / 5',
    sides: (value) =>
      all([value('2093-3'), value('13457-7'), value('2085-9'), value('2571-8')], ([total, ldl, hdl, tg]) =>
        tg! > 400 ? undefined : [total!, ldl! + hdl! + tg! / 5],
      ),
    relative: 0,
    absolute: 1.6,
  },
  {
    says: 'LDL measured directly leaves room for HDL and VLDL',
    sides: (value) =>
      all([value('2093-3'), value('18262-6', '2089-1'), value('2085-9')], ([total, ldl, hdl]) => [
        Math.max(total!, ldl! + hdl!),
        total!,
      ]),
    relative: 0.03,
    absolute: 2,
  },
  {
    says: 'haematocrit = red cells x MCV',
    sides: (value) =>
      all([value('4544-3', '20570-8'), value('789-8'), value('787-2')], ([hct, rbc, mcv]) => [
        hct!,
        (rbc! * mcv!) / 10,
      ]),
    relative: 0.02,
    absolute: 0.3,
  },
  {
    says: 'haemoglobin = red cells x MCH',
    sides: (value) =>
      all([value('718-7'), value('789-8'), value('785-6')], ([hb, rbc, mch]) => [hb!, (rbc! * mch!) / 10]),
    relative: 0.02,
    absolute: 0.1,
  },
  {
    says: 'haemoglobin = haematocrit x MCHC',
    sides: (value) =>
      all([value('718-7'), value('4544-3', '20570-8'), value('786-4')], ([hb, hct, mchc]) => [
        hb!,
        (hct! * mchc!) / 100,
      ]),
    relative: 0.02,
    absolute: 0.1,
  },
  {
    says: 'haemoglobin is about a third of the haematocrit',
    sides: (value) => all([value('718-7'), value('4544-3', '20570-8')], ([hb, hct]) => [hb!, hct! / 3]),
    relative: 0.2,
    absolute: 0,
  },
  {
    says: 'the differential count makes 100 %',
    sides: (value) =>
      all(
        ['770-8', '736-9', '5905-5', '713-8', '706-2'].map((code) => value(code)),
        (parts) => [parts.reduce((sum, part) => sum + part, 0), 100],
      ),
    relative: 0,
    absolute: 1.5,
  },
  {
    says: 'anion gap = sodium - chloride - bicarbonate',
    sides: (value) =>
      all([value('33037-3'), value('2951-2'), value('2075-0'), value('2028-9')], ([gap, na, cl, co2]) => [
        gap!,
        na! - cl! - co2!,
      ]),
    relative: 0,
    absolute: 1,
  },
  {
    // An anion gap outside of these is not met (normal 3 to 16; lactic acidosis up to 40).
    says: 'sodium - chloride - bicarbonate is a gap that somebody lives with (-2 to 45)',
    sides: (value) =>
      all([value('2951-2'), value('2075-0'), value('2028-9')], ([na, cl, co2]) => {
        const gap = na! - cl! - co2!;
        return [gap, Math.min(45, Math.max(-2, gap))];
      }),
    relative: 0,
    absolute: 0,
  },
  {
    says: 'protein = albumin + globulin',
    sides: (value) =>
      all([value('2885-2'), value('1751-7'), value('10834-0')], ([protein, albumin, globulin]) => [
        protein!,
        albumin! + globulin!,
      ]),
    relative: 0,
    absolute: 0.15,
  },
];

/** Each set of results of one moment, by equation: what is reported is what its parts make, but for rounding. */
export const sampleArithmetic: Rule = {
  name: 'sample-arithmetic',
  finds: 'a panel whose numbers contradict each other',
  review(chart, examine) {
    for (const { results, value } of samplesOf(chart)) {
      for (const { says, sides, relative, absolute } of EQUATIONS) {
        const both = sides(value);
        if (both === undefined) continue;
        const [reported, derived] = both;
        const fits = Math.abs(reported - derived) <= Math.abs(reported) * relative + absolute + 1e-9;
        const when = results[0]?.effectiveDateTime;
        examine(fits, results, () => `${says}: ${reported} against ${derived.toFixed(2)}, ${when}`);
      }
    }
  },
};
