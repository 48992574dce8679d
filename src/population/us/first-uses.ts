import { type Day, dayOf } from '../../base/index.ts';
import type { Coding, Concept } from '../../terminology/index.ts';
import type { SourcedFirstUse } from '../pack.ts';

const on = (year: number, month = 1, day = 1): Day => dayOf(year, month, day);

type Before = readonly [code: string, display: string];
type Row = readonly [code: string, from: Day, source: string, before?: Before];

/** Strengths and forms for which an older one of the same drug was written, by day of approval. */
const drugs: readonly Row[] = [
  ['308194', on(1998, 7, 10), 'first_approvals', ['308191', 'amoxicillin 500 MG Oral Capsule']],
  ['308189', on(1999, 4, 15), 'first_approvals', ['239191', 'amoxicillin 50 MG/ML Oral Suspension']],
  ['1648755', on(1991, 12, 24), 'first_approvals', ['1648759', 'nitrofurantoin, macrocrystals 100 MG Oral Capsule']],
  ['1648759', on(1968, 9), 'first_approvals'],
];

const TROPONIN: Before = ['10839-9', 'Troponin I.cardiac [Mass/volume] in Serum or Plasma'];
const FILTRATION: Before = [
  '69405-9',
  'Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood',
];

/** Measurements that no module need name by code, and those for which another one stood before. */
const tests: readonly Row[] = [
  ['59408-5', on(1983), 'first_measured_read'], // pulse oximetry: Nellcor N-100
  ['98979-8', on(2021, 9, 23), 'first_measured_read', FILTRATION], // Inker, N Engl J Med 385:1737
  ['69405-9', on(1999, 3, 16), 'first_measured'], // by the equation of MDRD: Levey, Ann Intern Med 130:461
  ['89579-7', on(2017, 1, 18), 'first_measured_read', TROPONIN],
  ['4548-4', on(1977), 'first_measured'], // hemoglobin A1c
  ['9318-7', on(1985), 'first_measured'], // albumin by creatinine in urine
  ['2085-9', on(1972), 'first_measured'], // HDL and LDL: Friedewald, Clin Chem 18:499
  ['13457-7', on(1972), 'first_measured'],
  ['3016-3', on(1972), 'first_measured'], // thyrotropin by radioimmunoassay
  ['2276-4', on(1973), 'first_measured'], // ferritin: Addison, J Clin Pathol 25:326
  ['2132-9', on(1961), 'first_measured'], // cobalamin
  ['62292-8', on(1985), 'first_measured'], // 25-hydroxyvitamin D
  ['2857-1', on(1986, 2), 'first_measured_read'], // prostate specific antigen
  ['1742-6', on(1957), 'first_measured'], // aminotransferases: Reitman, Am J Clin Pathol 28:56
  ['1920-8', on(1957), 'first_measured'],
  ['24321-2', on(1965), 'first_measured'], // several tests from one sample: Technicon SMA 12
  ['24323-8', on(1965), 'first_measured'],
  ['58410-2', on(1957), 'first_measured'], // cells counted by a machine: Coulter model A
  ['788-0', on(1980), 'first_measured'], // width of the distribution of red cells
  ['8289-1', on(1968), 'first_measured'], // percentiles of the head: Nellhaus, Pediatrics 41:106
  ['77606-2', on(1977), 'first_measured'], // of weight for length: NCHS growth charts
  ['59576-9', on(2000, 5, 30), 'first_measured'], // of BMI: CDC growth charts
  ['56888-1', on(2010, 6, 18), 'first_measured', ['7918-6', 'HIV 1+2 Ab [Presence] in Serum']],
  ['57905-2', on(2001), 'first_measured', ['2335-8', 'Hemoglobin.gastrointestinal [Presence] in Stool']],
];

const rows = (system: Coding['system'], list: readonly Row[]): readonly SourcedFirstUse[] =>
  list.map(([code, from, source, before]) => ({
    key: `${system}|${code}`,
    from,
    source,
    ...(before && { before: standIn(system, before) }),
  }));

const standIn = (system: Coding['system'], [code, display]: Before): Concept => ({
  codings: [{ system, code, display }],
});

/** Since when there is in the United States what modules name without a year of its own (docs/decisions/first-years.md). */
export const firstUses: readonly SourcedFirstUse[] = [...rows('rxnorm', drugs), ...rows('loinc', tests)];
