import type { Condition, Observation } from 'fhir/r4.js';
import { type Chart, componentOf, numberOf, timeOf } from '../chart.ts';
import { snomed } from '../resource.ts';
import { at, DAY, dayOf, monthOf, YEAR } from '../time.ts';
import { ckdEpi2021 } from './egfr.ts';
import { SEEN } from './seen.ts';

/** The chart as it stood when a diagnosis was made. */
export interface Asked {
  readonly chart: Chart;
  readonly condition: Condition;
  readonly recorded: string;
}

/** What makes a diagnosis. */
export interface Basis {
  /** In words, for the sentence. */
  readonly needs: string;
  /** Years that its findings may lie back: diagnoses nearer to the start of the window are not examined. */
  readonly reach: number;
  readonly holds: (asked: Asked) => boolean;
}

const A1C = '4548-4';
const FASTING = '1558-6';
const GLUCOSE = ['2345-7', '2339-0'];
const RATIO = ['9318-7', '14959-1'];

/** Results of the last `years` that were known at the time of the diagnosis; those of its own visit may come from the bedside. */
function known({ chart, condition, recorded }: Asked, codes: readonly string[], years: number): readonly Observation[] {
  const visit = chart.encounterOf(condition);
  return chart.results(...codes).filter((result) => {
    const taken = timeOf(result);
    if (taken > at(recorded) || taken <= at(recorded) - years * YEAR) return false;
    const reported = at(result.issued ?? result.effectiveDateTime ?? '');
    return reported <= at(recorded) || (visit !== undefined && chart.encounterOf(result) === visit);
  });
}

function count(asked: Asked, codes: readonly string[], years: number, isSuch: (value: number) => boolean): number {
  return known(asked, codes, years).filter((result) => isSuch(numberOf(result) ?? Number.NaN)).length;
}

const isDetected = ({ valueCodeableConcept }: Observation): boolean =>
  ['260373001', '10828004'].includes(snomed(valueCodeableConcept) ?? '');

/** Within the visit of the diagnosis or some days before it. */
function done({ chart, recorded }: Asked, codes: readonly string[], days: number): boolean {
  return chart.of('Procedure').some((procedure) => {
    const time = at(procedure.performedDateTime ?? procedure.performedPeriod?.start ?? '');
    return (
      codes.includes(snomed(procedure.code) ?? '') && time <= at(recorded) + DAY && time >= at(recorded) - days * DAY
    );
  });
}

function isPositive({ chart, recorded }: Asked, codes: readonly string[], days: number): boolean {
  return chart
    .results(...codes)
    .some((result) => isDetected(result) && Math.abs(timeOf(result) - at(recorded)) <= days * DAY);
}

/**
 * Diabetes: two results beyond the threshold (ADA, Standards of Care 2024, section 2). A random glucose of 140, which the
 * healthy do not have, counts as the second: many take it as enough.
 */
function diabetes(asked: Asked): boolean {
  const diagnostic =
    count(asked, [A1C], 2, (v) => v >= 6.5) +
    count(asked, [FASTING], 2, (v) => v >= 126) +
    count(asked, GLUCOSE, 2, (v) => v >= 200);
  const raised = count(asked, GLUCOSE, 2, (v) => v >= 140 && v < 200);
  return diagnostic >= 2 || (diagnostic === 1 && raised > 0);
}

const raisedReadings = (asked: Asked, years: number, systolic: number, diastolic: number): readonly Observation[] =>
  known(asked, ['85354-9'], years).filter(
    (r) => (componentOf(r, '8480-6') ?? 0) >= systolic || (componentOf(r, '8462-4') ?? 0) >= diastolic,
  );

/** Two of the four values of the 100 g test (Carpenter and Coustan), or a fasting glucose in the diabetic range. */
function gestationalDiabetes(asked: Asked): boolean {
  const limits = { [FASTING]: 95, '1501-6': 180, '1514-9': 155, '1530-5': 140 };
  const high = Object.entries(limits).filter(([code, limit]) => count(asked, [code], 0.5, (v) => v >= limit) > 0);
  return high.length >= 2 || count(asked, [FASTING], 0.5, (v) => v >= 126) > 0;
}

/** Why a visit was made: a raised pressure found elsewhere. */
const RAISED_ELSEWHERE = '371622005';

/**
 * Raised pressure on two occasions, or once so high that nobody waits (ACC/AHA 2017: 130/80; 180/110 after ESC 2018). A
 * raised pressure that brought the person here is one of the two.
 */
function hypertension(asked: Asked): boolean {
  const reasons = asked.chart.encounterOf(asked.condition)?.reasonCode ?? [];
  const elsewhere = reasons.some((reason) => snomed(reason) === RAISED_ELSEWHERE) ? 1 : 0;
  const days = new Set(
    raisedReadings(asked, 3, 130, 80).map(({ effectiveDateTime }) => dayOf(effectiveDateTime ?? '')),
  );
  return days.size + elsewhere >= 2 || raisedReadings(asked, 3, 180, 110).length > 0;
}

/** Filtration below a limit twice, three months apart (KDIGO 2024); from creatinine where no eGFR is reported. */
const kidney =
  (low: number, high: number) =>
  (asked: Asked): boolean => {
    const { chart } = asked;
    const rates = known(asked, ['98979-8', '69405-9', '62238-1', '33914-3', '2160-0'], 3)
      .map((result) => ({ time: timeOf(result), rate: rateOf(result, chart) }))
      .filter(({ rate }) => rate < 60);
    const last = rates.at(-1);
    if (last === undefined || last.rate < low - MARGIN || last.rate >= high + MARGIN) return false;
    return rates.some(({ time }) => last.time - time >= 90 * DAY);
  };
/** A stage may be told by the mean of results around its limits, mL/min/1.73 m2. */
const MARGIN = 10;

const rateOf = (result: Observation, chart: Chart): number =>
  result.code.coding?.[0]?.code === '2160-0'
    ? ckdEpi2021(numberOf(result) ?? Number.NaN, chart.ageAt(result.effectiveDateTime ?? ''), chart.male)
    : (numberOf(result) ?? Number.NaN);

/** Two raised ratios of albumin to creatinine (ADA 2024: two of three within 3 to 6 months). */
const albuminuria =
  (low: number) =>
  (asked: Asked): boolean =>
    count(asked, RATIO, 2, (v) => v >= low) >= 2;

const EYES = ['71490-7', '71491-5'];
const FUNDOSCOPY = ['308110009', '314971001'];
/** Also with snare resection or biopsy. */
const COLONOSCOPY = ['73761001', '444783004', '174171002', '1209098000'];
/** An obstructing cancer is found in the emergency department. */
const TOMOGRAPHY = '418891003';

/** Tomography or resonance of the head. */
const HEAD = ['30799-1', '24725-4', '24590-2', '30657-1', '24587-8'];
/** Of the breast: mammograms beyond screening, or tissue. */
const BREAST = ['26175-0', '24606-6', '26346-7', '24604-1'];
/** Films of the chest: two views, any, one. */
const CHEST = ['36643-5', '30745-4', '24648-8'];
const BREAST_TISSUE = ['122548005'];
const PROSTATE_TISSUE = ['65575008'];
const TOMOGRAPHY_OF_HEAD = '303653007';

/** A result of any kind within some days of the diagnosis, whose report may be dated after it. */
function found({ chart, recorded }: Asked, codes: readonly string[], days: number): boolean {
  return chart.results(...codes).some((result) => Math.abs(timeOf(result) - at(recorded)) <= days * DAY);
}

/** A smoking status of the visit or of two years before it says so. */
function smokes({ chart, recorded }: Asked): boolean {
  return chart.results('72166-2').some((status) => {
    const since = at(recorded) - timeOf(status);
    return since >= -DAY && since <= 2 * YEAR && SMOKES.includes(snomed(status.valueCodeableConcept) ?? '');
  });
}
const SMOKES = ['77176002', '449868002', '428041000124106', '428071000124103', '428061000124105'];

const head: Basis = {
  needs: 'tomography or resonance of the head',
  reach: 0,
  holds: (a) => found(a, HEAD, 2) || done(a, [TOMOGRAPHY_OF_HEAD], 2),
};
const tissueOrPicture = (tissue: readonly string[], days: number): Basis => ({
  needs: 'tomography or a biopsy',
  reach: 1,
  holds: (a) => done(a, [TOMOGRAPHY, ...tissue], days),
});
/** The diagnosis is made by asking and looking, but not without a test of memory. */
const cognition: Basis = {
  needs: 'a test of cognition',
  reach: 1,
  holds: (a) => count(a, ['72106-8', '72133-2'], 1, () => true) > 0,
};
/** Made by a pathologist: a biopsy is taken at colposcopy. */
const intraepithelial: Basis = {
  needs: 'a colposcopy',
  reach: 1,
  holds: (a) => done(a, ['392003006'], 180),
};

/** The visit in which it was made saw the patient: something was measured, or a complaint is its reason. */
function seen({ chart, condition }: Asked): boolean {
  const visit = chart.encounterOf(condition);
  if (!visit) return false;
  if (visit.reasonCode !== undefined || visit.reasonReference !== undefined) return true;
  return chart.of('Observation').some((result) => chart.encounterOf(result) === visit);
}

/** A vital sign taken in the visit. */
function vital({ chart, condition }: Asked, codes: readonly string[], isSuch: (value: number) => boolean): boolean {
  const visit = chart.encounterOf(condition);
  return chart.results(...codes).some((r) => chart.encounterOf(r) === visit && isSuch(numberOf(r) ?? Number.NaN));
}

const complaint: Basis = { needs: 'a complaint or an examination in its visit', reach: 0, holds: seen };

/** Films that show a broken bone, by its SNOMED code: as a procedure (SNOMED) or with their finding (LOINC). */
const FRACTURES: Readonly<Record<string, readonly string[]>> = {
  '65966004': ['713024005', '24619-9'],
  '16114001': ['1290459008', '24541-5'],
  '33737001': ['399208008', '36643-5'],
  '359817006': ['24762-7'],
};

const fracture = (films: readonly string[]): Basis => ({
  needs: 'a film of the bone',
  reach: 0,
  holds: (asked) => done(asked, films, 14) || count(asked, films, 14 / 365, () => true) > 0,
});

/** By SNOMED code. */
export const BASIS: Readonly<Record<string, Basis>> = {
  ...Object.fromEntries(SEEN.map((code) => [code, complaint])),
  ...Object.fromEntries(Object.entries(FRACTURES).map(([code, films]) => [code, fracture(films)])),
  '46177005': {
    needs: 'an eGFR below 15',
    reach: 3,
    holds: (a) => known(a, ['98979-8', '69405-9', '2160-0'], 3).some((r) => rateOf(r, a.chart) < 15),
  },
  '11687002': { needs: 'a raised glucose of a tolerance test', reach: 1, holds: gestationalDiabetes },
  '48194001': { needs: 'a pressure of 140/90', reach: 1, holds: (a) => raisedReadings(a, 1, 140, 90).length > 0 },
  '398254007': { needs: 'a pressure of 140/90', reach: 1, holds: (a) => raisedReadings(a, 1, 140, 90).length > 0 },
  '27342004': {
    needs: 'a haemoglobin below 11 g/dL (WHO)',
    reach: 1,
    holds: (a) => count(a, ['718-7'], 1, (v) => v < 11) > 0,
  },
  '87522002': {
    needs: 'a low haemoglobin',
    reach: 1,
    holds: (a) => count(a, ['718-7'], 1, (v) => v < (a.chart.male ? 13 : 12)) > 0,
  },
  '44054006': { needs: 'two HbA1c or glucose results in the diabetic range', reach: 2, holds: diabetes },
  '714628002': {
    needs: 'an HbA1c of 5.7 or a fasting glucose of 100 (ADA 2024)',
    reach: 1,
    holds: (asked) => count(asked, [A1C], 1, (v) => v >= 5.7) + count(asked, [FASTING], 1, (v) => v >= 100) > 0,
  },
  '59621000': { needs: 'raised pressure on two days, or 180/110', reach: 3, holds: hypertension },
  '433144002': { needs: 'eGFR of 30 to 60 twice, 90 days apart', reach: 3, holds: kidney(30, 60) },
  '431857002': { needs: 'eGFR of 15 to 30 twice, 90 days apart', reach: 3, holds: kidney(15, 30) },
  '433146000': { needs: 'eGFR below 15', reach: 3, holds: kidney(0, 15) },
  '90781000119102': { needs: 'two albumin/creatinine ratios of 30', reach: 2, holds: albuminuria(30) },
  '157141000119108': { needs: 'two albumin/creatinine ratios of 300', reach: 2, holds: albuminuria(300) },
  '1551000119108': {
    needs: 'an eye examination',
    reach: 1,
    holds: (a) => known(a, EYES, 1).length > 0 || done(a, FUNDOSCOPY, 90),
  },
  '1501000119109': {
    needs: 'an eye examination',
    reach: 1,
    holds: (a) => known(a, EYES, 1).length > 0 || done(a, FUNDOSCOPY, 90),
  },
  '312912001': {
    needs: 'an eye examination',
    reach: 1,
    holds: (a) => known(a, EYES, 1).length > 0 || done(a, FUNDOSCOPY, 90),
  },
  '43878008': { needs: 'a positive streptococcal test', reach: 0, holds: (a) => isPositive(a, ['78012-2'], 7) },
  '6142004': {
    needs: 'a positive influenza test, fever, or the season (October to May)',
    reach: 0,
    holds: (a) =>
      isPositive(a, ['80382-5', '80383-3'], 7) ||
      monthOf(a.recorded) <= 5 ||
      monthOf(a.recorded) >= 10 ||
      vital(a, ['8310-5'], (t) => t >= 37.8),
  },
  '840539006': {
    needs: 'a positive test for SARS-CoV-2, or a call after one at home',
    reach: 0,
    holds: (a) => isPositive(a, ['94500-6', '94558-4'], 7) || a.chart.encounterOf(a.condition)?.class.code === 'VR',
  },
  '385093006': {
    needs: 'a chest film, fever, fast breathing or low saturation',
    reach: 0,
    holds: (a) =>
      done(a, ['399208008'], 7) ||
      found(a, CHEST, 7) ||
      vital(a, ['8310-5'], (t) => t >= 37.8) ||
      vital(a, ['9279-1'], (rate) => rate > 20) ||
      vital(a, ['59408-5', '2708-6'], (s) => s < 95),
  },
  '68496003': { needs: 'a colonoscopy', reach: 0, holds: (a) => done(a, COLONOSCOPY, 14) },
  '363406005': {
    needs: 'a colonoscopy or tomography',
    reach: 1,
    holds: (a) => done(a, [...COLONOSCOPY, TOMOGRAPHY], 90),
  },
  '363351006': {
    needs: 'a colonoscopy or tomography',
    reach: 1,
    holds: (a) => done(a, [...COLONOSCOPY, TOMOGRAPHY], 90),
  },
  '110483000': { needs: 'a smoking status of a smoker', reach: 2, holds: smokes },
  '285836003': intraepithelial,
  '285838002': intraepithelial,
  '882784691000119100': {
    needs: 'a positive test for SARS-CoV-2',
    reach: 0,
    holds: (a) => isPositive(a, ['94500-6', '94558-4'], 14),
  },
  '120001000119107': {
    needs: 'a culture of group B streptococci',
    reach: 1,
    holds: (a) => isPositive(a, ['72607-5', '584-3'], 70),
  },
  '27431007': {
    needs: 'a picture or a biopsy of the breast',
    reach: 1,
    holds: (a) => found(a, BREAST, 180) || done(a, BREAST_TISSUE, 180),
  },
  '472971004': {
    needs: 'a gestational diabetes before it',
    reach: 1,
    holds: (a) => a.chart.conditions(['11687002']).some((c) => at(c.recordedDate ?? '') <= at(a.recorded)),
  },
  '46764007': { needs: 'a pressure of 140/90', reach: 1, holds: (a) => raisedReadings(a, 1, 140, 90).length > 0 },
  '52448006': cognition,
  '26929004': cognition,
  '387712008': {
    needs: 'a bilirubin of 5 mg/dL',
    reach: 0,
    holds: (a) => count(a, ['1975-2'], 0.1, (v) => v >= 5) > 0,
  },
  '230690007': head,
  '127295002': head,
  '428061005': { ...head, reach: 1, holds: (a) => found(a, HEAD, 90) || done(a, [TOMOGRAPHY_OF_HEAD], 90) },
  '363346000': tissueOrPicture([], 90),
  '93880001': tissueOrPicture(['432231006'], 90),
  '363418001': tissueOrPicture([], 90),
  '363443007': tissueOrPicture([], 90),
  '254837009': { needs: 'a biopsy of the breast', reach: 1, holds: (a) => done(a, BREAST_TISSUE, 90) },
  '399068003': { needs: 'a biopsy of the prostate', reach: 1, holds: (a) => done(a, PROSTATE_TISSUE, 90) },
  '93143009': { needs: 'a blood count', reach: 1, holds: (a) => count(a, ['6690-2'], 0.25, () => true) > 0 },
  '19943007': {
    needs: 'tests of the liver or tomography',
    reach: 1,
    holds: (a) => count(a, ['1975-2', '1751-7', '1742-6'], 1, () => true) > 0 || done(a, [TOMOGRAPHY], 180),
  },
  '128302006': {
    needs: 'RNA or antibodies of the virus',
    reach: 1,
    holds: (a) => isPositive(a, ['11259-9', '13955-0', '16128-1'], 180),
  },
  '94381002': { needs: 'computed tomography', reach: 1, holds: (a) => done(a, [TOMOGRAPHY], 90) },
  '429699009': {
    needs: 'a colorectal cancer before it',
    reach: 5,
    holds: (a) => a.chart.conditions(['363406005', '363351006']).some((c) => at(c.recordedDate ?? '') < at(a.recorded)),
  },
  '271737000': {
    needs: 'a haemoglobin below 13 g/dL in men, 12 in women (WHO 1968)',
    reach: 1,
    holds: (a) => count(a, ['718-7'], 1, (v) => v < (a.chart.male ? 13 : 12)) > 0,
  },
  '237630007': {
    needs: 'a glucose below 70 mg/dL',
    reach: 0,
    holds: (a) => count(a, [...GLUCOSE, FASTING], 7 / 365, (v) => v < 70) > 0,
  },
  '414916001': {
    needs: 'a BMI of 30, in children one at the 95th percentile',
    reach: 1,
    holds: (a) => count(a, ['39156-5'], 1, (v) => v >= 30) + count(a, ['59576-9'], 1, (v) => v >= 95) > 0,
  },
  '162864005': { needs: 'a BMI of 30', reach: 1, holds: (a) => count(a, ['39156-5'], 1, (v) => v >= 30) > 0 },
  '55822004': {
    needs: 'cholesterol of 200, LDL of 130 or triglycerides of 150 mg/dL',
    reach: 2,
    holds: (a) =>
      count(a, ['2093-3'], 2, (v) => v >= 200) +
        count(a, ['13457-7', '18262-6', '2089-1'], 2, (v) => v >= 130) +
        count(a, ['2571-8'], 2, (v) => v >= 150) >
      0,
  },
};
