const LENGTH = ['cm', '[in_i]'];
const PERCENT = ['%'];
const PER_MINUTE = ['/min'];
/** By LOINC code. Blood pressure is told by its components. */
const VITAL_SIGNS = new Map([
    ['39156-5', { profile: 'us-core-bmi', units: ['kg/m2'] }],
    ['8302-2', { profile: 'us-core-body-height', units: LENGTH }],
    ['29463-7', { profile: 'us-core-body-weight', units: ['g', 'kg', '[lb_av]'] }],
    ['8310-5', { profile: 'us-core-body-temperature', units: ['Cel', '[degF]'] }],
    ['8867-4', { profile: 'us-core-heart-rate', units: PER_MINUTE }],
    ['9279-1', { profile: 'us-core-respiratory-rate', units: PER_MINUTE }],
    ['9843-4', { profile: 'us-core-head-circumference', units: LENGTH }],
    ['59576-9', { profile: 'pediatric-bmi-for-age', units: PERCENT }],
    ['77606-2', { profile: 'pediatric-weight-for-height', units: PERCENT }],
    ['8289-1', { profile: 'head-occipital-frontal-circumference-percentile', units: PERCENT }],
    ['59408-5', { profile: 'us-core-pulse-oximetry', units: PERCENT }],
    ['2708-6', { profile: 'us-core-pulse-oximetry', units: PERCENT }],
]);
const BLOOD_PRESSURE = '85354-9';
const SYSTOLIC = '8480-6';
const DIASTOLIC = '8462-4';
/** US Core's value set of vital signs: those above and these parts of a blood pressure. */
const IS_VITAL_SIGN = new Set([
    ...VITAL_SIGNS.keys(),
    ...[BLOOD_PRESSURE, SYSTOLIC, DIASTOLIC, '8478-0', '85353-1', '3150-0', '3151-8'],
]);
const SMOKING_STATUS = '72166-2';
const PREGNANCY_STATUS = '82810-3';
const BY_CATEGORY = {
    'vital-signs': 'us-core-observation-clinical-result',
    laboratory: 'us-core-observation-lab',
    'social-history': 'us-core-simple-observation',
    survey: 'us-core-observation-screening-assessment',
    exam: 'us-core-observation-clinical-result',
    imaging: 'us-core-observation-clinical-result',
    procedure: 'us-core-observation-clinical-result',
    therapy: 'us-core-observation-clinical-result',
};
/** The narrowest US Core profile that the observation fulfils: by its LOINC code, else by its category. */
export function observationProfile(entry) {
    const code = loincOf(entry);
    if (entry.category === 'vital-signs')
        return vitalSignProfile(entry, code);
    const coded = entry.value !== undefined && 'concept' in entry.value;
    if (coded && code === SMOKING_STATUS && entry.category === 'social-history')
        return 'us-core-smokingstatus';
    if (coded && code === PREGNANCY_STATUS)
        return 'us-core-observation-pregnancystatus';
    return BY_CATEGORY[entry.category];
}
/** Is it a reading of oxygen saturation by pulse oximetry, whose profile wants both of its LOINC codes? */
export const isPulseOximetry = (entry) => entry.category === 'vital-signs' && VITAL_SIGNS.get(loincOf(entry) ?? '')?.profile === 'us-core-pulse-oximetry';
function vitalSignProfile(entry, code) {
    if (code === BLOOD_PRESSURE && hasPressures(entry))
        return 'us-core-blood-pressure';
    const sign = code === undefined ? undefined : VITAL_SIGNS.get(code);
    const fits = sign && entry.value && 'number' in entry.value && sign.units.includes(entry.value.unit);
    if (fits)
        return sign.profile;
    return code !== undefined && IS_VITAL_SIGN.has(code) ? 'us-core-vital-signs' : 'us-core-observation-clinical-result';
}
const loincOf = (entry) => entry.concept.codings.find((coding) => coding.system === 'loinc')?.code;
function hasPressures(entry) {
    const measured = (code) => entry.components?.some(({ concept, value }) => concept.codings[0].code === code && 'number' in value && value.unit === 'mm[Hg]') ?? false;
    return measured(SYSTOLIC) && measured(DIASTOLIC);
}
//# sourceMappingURL=observation-profile.js.map