import { ckdEpi2021 } from '../knowledge/egfr.ts';
import type { Rule } from '../rule.ts';
import { samplesOf } from '../samples.ts';

/** Creatinine is reported to 0.01 mg/dL, some to 0.1: the share by which its rounding moves the result. */
const RELATIVE = 0.03;
const ABSOLUTE = 1;

/** Each eGFR, by CKD-EPI 2021 or no named equation, beside a creatinine of the sample: it follows from it, the age and the sex. Adults. */
export const filtration: Rule = {
  name: 'filtration',
  finds: 'an eGFR that does not follow from its creatinine',
  review(chart, examine) {
    for (const { results, value } of samplesOf(chart)) {
      const reported = value('98979-8', '69405-9');
      const creatinine = value('2160-0', '38483-4');
      const time = results[0]?.effectiveDateTime;
      if (reported === undefined || creatinine === undefined || time === undefined) continue;
      const age = Math.floor(chart.ageAt(time) + 1e-3);
      if (age < 18) continue;
      const derived = ckdEpi2021(creatinine, age, chart.male);
      // Laboratories that stop counting say so at 90 or above.
      const fits = Math.abs(reported - derived) <= derived * RELATIVE + ABSOLUTE || Math.min(reported, derived) >= 120;
      const told = (): string =>
        `${reported} at creatinine ${creatinine} and ${age} years, not ${derived.toFixed(0)}, ${time}`;
      examine(fits, results, told);
    }
  },
};
