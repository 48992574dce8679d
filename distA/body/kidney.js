/** Constants of CKD-EPI 2021 (Inker 2021, N Engl J Med 385:1737). */
const CKD_EPI = {
    female: { kappa: 0.7, alpha: -0.241, factor: 1.012 },
    male: { kappa: 0.9, alpha: -0.302, factor: 1 },
};
const HIGH = -1.2;
const PER_YEAR = 0.9938;
/** Bedside Schwartz (2009, J Am Soc Nephrol 20:629): eGFR = 0.413 x height / creatinine. */
const SCHWARTZ = 0.413;
/** Under the first the child's formula holds, from the second on the adult's; mixed between, so that nothing jumps. */
const [CHILD, ADULT] = [14, 18];
function ckdEpi(creatinine, sex, age) {
    const { kappa, alpha, factor } = CKD_EPI[sex];
    const ratio = creatinine / kappa;
    return 142 * Math.min(ratio, 1) ** alpha * Math.max(ratio, 1) ** HIGH * PER_YEAR ** age * factor;
}
function ckdEpiCreatinine(egfr, sex, age) {
    const { kappa, alpha, factor } = CKD_EPI[sex];
    const ratio = egfr / (142 * PER_YEAR ** age * factor);
    return kappa * ratio ** (1 / (ratio > 1 ? alpha : HIGH));
}
/** Creatinine in mg/dL that belongs to a filtration rate in mL/min per 1.73 m2; `height` in cm. */
export function creatinineOf(egfr, sex, age, height) {
    const child = (SCHWARTZ * height) / egfr;
    if (age <= CHILD)
        return child;
    const adult = ckdEpiCreatinine(egfr, sex, Math.max(age, ADULT));
    return age >= ADULT ? adult : child + ((adult - child) * (age - CHILD)) / (ADULT - CHILD);
}
/** What a laboratory reports: CKD-EPI 2021 from 18 years, bedside Schwartz below. */
export function egfrOf(creatinine, sex, age, height) {
    return age >= ADULT ? ckdEpi(creatinine, sex, age) : (SCHWARTZ * height) / creatinine;
}
//# sourceMappingURL=kidney.js.map