/**
 * Estimated filtration in mL/min/1.73 m2 from serum creatinine in mg/dL (Inker et al., N Engl J Med 2021, 385:1737, the
 * CKD-EPI equation without race), for adults.
 */
export function ckdEpi2021(creatinine: number, age: number, male: boolean): number {
  const ratio = creatinine / (male ? 0.9 : 0.7);
  const alpha = male ? -0.302 : -0.241;
  return 142 * Math.min(ratio, 1) ** alpha * Math.max(ratio, 1) ** -1.2 * 0.9938 ** age * (male ? 1 : 1.012);
}
