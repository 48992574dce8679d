import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WEEK, YEAR } from '../../src/base/index.ts';
import { AGENTS, PARTS } from '../../src/body/drugs.ts';
import { bodyPanels, bodyVariables } from '../../src/body/index.ts';
import { PRODUCTS } from '../../src/body/products.ts';
import { displaysOf, knownCodes, lookedUpCodes } from '../codes/known-codes.ts';
import { needs } from '../left-out.ts';
import { at, bodies, bodyOf, mean } from './bodies.ts';

const SYSTOLIC = 'systolic_blood_pressure';
const LISINOPRIL = ['rxnorm|314076'];
const HYDROCHLOROTHIAZIDE = ['rxnorm|310798'];
const AMLODIPINE = ['rxnorm|197361'];

/** The same person with something done at 50, less the same person without, `years` later. */
function change(
  index: number,
  variable: string,
  years: number,
  act: (body: ReturnType<typeof bodyOf>) => void,
): number {
  const [plain, moved] = [bodyOf(index), bodyOf(index)];
  act(moved);
  return moved.level(variable, at(50 + years)) - plain.level(variable, at(50 + years));
}

describe('effects', () => {
  const shift = { shift: 10, relative: false, over: YEAR };

  it('rise linearly, stay, and fade when ended', () => {
    const start = (body: ReturnType<typeof bodyOf>): void => void body.startEffect('a', SYSTOLIC, shift, at(50));
    expect(change(1, SYSTOLIC, 0, start)).toBe(0);
    expect(change(1, SYSTOLIC, 0.5, start)).toBeCloseTo(5, 0);
    expect(change(1, SYSTOLIC, 5, start)).toBeCloseTo(10, 6);
    const stop = (body: ReturnType<typeof bodyOf>): void => {
      start(body);
      body.endEffect('a', at(55), 2 * YEAR);
    };
    expect(change(1, SYSTOLIC, 6, stop)).toBeCloseTo(5, 6);
    expect(change(1, SYSTOLIC, 7, stop)).toBeCloseTo(0, 6);
  });

  it('of two fevers make little more than the higher, other shifts add up', () => {
    const fevers = (body: ReturnType<typeof bodyOf>): void => {
      body.startEffect('cold/fever', 'body_temperature', { ...shift, shift: 2 }, at(50));
      body.startEffect('sepsis/fever', 'body_temperature', { ...shift, shift: 3 }, at(50));
    };
    expect(change(4, 'body_temperature', 2, fevers)).toBeCloseTo(3.4, 6);
    const pressures = (body: ReturnType<typeof bodyOf>): void => {
      body.startEffect('a/pressure', SYSTOLIC, shift, at(50));
      body.startEffect('b/pressure', SYSTOLIC, shift, at(50));
    };
    expect(change(4, SYSTOLIC, 2, pressures)).toBeCloseTo(20, 6);
  });

  it('end by themselves, are replaced from where they are, and may be relative', () => {
    const lasting = (body: ReturnType<typeof bodyOf>): void =>
      void body.startEffect('a', SYSTOLIC, { ...shift, lasting: 3 * YEAR }, at(50));
    expect(change(2, SYSTOLIC, 3, lasting)).toBeCloseTo(10, 6);
    expect(change(2, SYSTOLIC, 4, lasting)).toBeCloseTo(0, 6);
    const replaced = (body: ReturnType<typeof bodyOf>): void => {
      body.startEffect('a', SYSTOLIC, shift, at(50));
      body.startEffect('a', SYSTOLIC, { ...shift, shift: 20, over: 2 * YEAR }, at(52));
    };
    expect(change(2, SYSTOLIC, 2, replaced)).toBeCloseTo(10, 6);
    expect(change(2, SYSTOLIC, 3, replaced)).toBeCloseTo(15, 6);
    expect(change(2, SYSTOLIC, 9, replaced)).toBeCloseTo(20, 6);
    const body = bodyOf(2);
    const before = bodyOf(2).level('weight', at(53));
    body.startEffect('diet', 'weight', { shift: -0.1, relative: true, over: YEAR }, at(50));
    expect(body.level('weight', at(53)) / before).toBeCloseTo(0.9, 6);
  });

  it('act through what a variable is made of', () => {
    const body = bodyOf(4);
    const plain = bodyOf(4);
    body.startEffect('a', 'hba1c', { shift: 3, relative: false, over: YEAR }, at(50));
    body.startEffect('b', 'egfr', { shift: -60, relative: false, over: YEAR }, at(50));
    body.startEffect('c', 'creatinine', { shift: 1, relative: true, over: WEEK }, at(60));
    body.startEffect('d', 'total_cholesterol', { shift: 30, relative: false, over: YEAR }, at(50));
    expect(body.level('glucose', at(55)) - plain.level('glucose', at(55))).toBeGreaterThan(60);
    expect(body.level('creatinine', at(55))).toBeGreaterThan(1.5 * plain.level('creatinine', at(55)));
    expect(body.level('urea_nitrogen', at(55))).toBeGreaterThan(1.4 * plain.level('urea_nitrogen', at(55)));
    expect(body.level('creatinine', at(60.1)) / body.level('creatinine', at(59.9))).toBeCloseTo(2, 0);
    expect(body.level('total_cholesterol', at(55)) - plain.level('total_cholesterol', at(55))).toBeCloseTo(30, 6);
  });

  it('never leave the physiological range', () => {
    const body = bodyOf(5);
    body.startEffect('a', SYSTOLIC, { shift: 1000, relative: false, over: 0 }, at(50));
    body.startEffect('b', 'oxygen_saturation', { shift: 50, relative: false, over: 0 }, at(50));
    body.startEffect('c', 'egfr', { shift: -5, relative: true, over: 0 }, at(50));
    expect(body.level(SYSTOLIC, at(51))).toBe(260);
    expect(body.reading(SYSTOLIC, at(51))).toBeLessThanOrEqual(260);
    expect(body.reading('oxygen_saturation', at(51))).toBeLessThanOrEqual(100);
    expect(body.level('egfr', at(51))).toBe(6);
  });

  it('end quietly when there are none', () => {
    const body = bodyOf(6);
    body.endEffect('nothing', at(50), YEAR);
    expect(body.medicationStopped('nothing', at(50))).toEqual([]);
    expect(body.medicationStarted(['rxnorm|1'], 1, 'x', at(50))).toEqual([]);
    expect(body.attributeChanged('no such attribute', true, at(50))).toEqual([]);
  });
});

/** Mean change of a level two years after the drugs were started in people raised to a usual pretreatment level. */
function response(
  variable: string,
  raise: number,
  drugs: readonly (readonly string[])[],
  adherence = 1,
): { before: number; fall: number } {
  const people = bodies(400, 'male', 'drugs');
  const values = people.map((body, i) => {
    const plain = bodyOf(i, 'male', 'drugs');
    for (const b of [body, plain])
      b.startEffect('disease', variable, { shift: raise, relative: false, over: YEAR }, at(48));
    drugs.forEach((codes, k) => {
      body.medicationStarted(codes, adherence, `medication ${k}`, at(50));
    });
    return [plain.level(variable, at(52)), body.level(variable, at(52))] as const;
  });
  return { before: mean(values.map(([a]) => a)), fall: mean(values.map(([a, b]) => a - b)) };
}

describe('drugs', () => {
  it('lower systolic pressure as in trials, more from higher levels', () => {
    // Law 2003: 8.5 from 154, and 1.0 more for each 10 mm[Hg]; mean response 1 with SD 0.33, n = 400: standard error 0.15.
    const { before, fall } = response(SYSTOLIC, 34, [LISINOPRIL]);
    expect(Math.abs(fall - (8.5 * (before - 63)) / 91)).toBeLessThan(0.6);
    expect(response(SYSTOLIC, 54, [LISINOPRIL]).fall - fall).toBeGreaterThan(1);
  });

  it('a second class adds a little less than alone, a second drug of a class a fifth, half the doses half', () => {
    const one = response(SYSTOLIC, 34, [LISINOPRIL]).fall;
    const other = response(SYSTOLIC, 34, [AMLODIPINE]).fall;
    const both = response(SYSTOLIC, 34, [LISINOPRIL, AMLODIPINE]).fall;
    expect(both).toBeLessThan(one + other);
    expect(both).toBeGreaterThan(0.88 * (one + other));
    const same = response(SYSTOLIC, 34, [LISINOPRIL, ['rxnorm|858817']]).fall;
    expect(same / one).toBeCloseTo(1.2, 1);
    expect(response(SYSTOLIC, 34, [LISINOPRIL], 0.5).fall / one).toBeCloseTo(0.5, 2);
  });

  it('the same order twice does no more than once', () => {
    expect(response(SYSTOLIC, 34, [LISINOPRIL, LISINOPRIL]).fall).toBeCloseTo(
      response(SYSTOLIC, 34, [LISINOPRIL]).fall,
      6,
    );
  });

  it('come on over weeks, wear off after the stop, and say what they moved', () => {
    const body = bodyOf(9);
    const moved = body.medicationStarted(HYDROCHLOROTHIAZIDE, 1, 'thiazide', at(50));
    expect(moved).toEqual(expect.arrayContaining([SYSTOLIC, 'diastolic_blood_pressure', 'potassium', 'sodium']));
    const plain = bodyOf(9);
    const fall = (years: number): number => plain.level(SYSTOLIC, at(years)) - body.level(SYSTOLIC, at(years));
    expect(fall(50 + 2 / 52)).toBeLessThan(fall(50.2));
    expect(body.medicationStopped('thiazide', at(55))).toEqual(expect.arrayContaining([SYSTOLIC]));
    // The ends of the ramp are knots where the person's own course is exact and not interpolated over the year.
    expect(Math.abs(fall(55.5))).toBeLessThan(0.3);
  });

  it('statins lower LDL by the share of their dose, metformin HbA1c by the excess', () => {
    const { before, fall } = response('ldl_cholesterol', 0, [['rxnorm|617310']]);
    expect(fall / before).toBeCloseTo(0.43, 1);
    expect(response('hba1c', 0, [['rxnorm|861007']]).fall).toBeLessThan(0.3);
    expect(response('hba1c', 2.8, [['rxnorm|861007']]).fall).toBeCloseTo(1.12, 0);
  });

  it("know every antihypertensive and antidiabetic code of GMF's modules", (context) => {
    const files = ['medications/hypertension_medication.json', 'metabolic_syndrome/medications.json'].map(
      (file) => `../shared/gmf/modules/${file}`,
    );
    for (const file of files) needs(context, file);
    const codes = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/"system": "RxNorm",\s*"code": "?(\d+)"?/g)].map((match) => match[1]!),
    );
    expect(new Set(codes).size).toBeGreaterThanOrEqual(10);
    expect([...new Set(codes)].filter((code) => !PARTS.has(code))).toEqual([]);
  });

  it('each product is made of agents that are known, each agent is in a product', () => {
    expect(PRODUCTS.filter(([code]) => PARTS.get(code)!.length === 0)).toEqual([]);
    const used = new Set([...PARTS.values()].flat().map(({ agent }) => agent));
    expect(Object.keys(AGENTS).filter((agent) => !used.has(agent))).toEqual([]);
    expect(PARTS.get('197887')).toEqual([
      { agent: 'hydrochlorothiazide', doses: 1 },
      { agent: 'lisinopril', doses: 2 },
    ]);
  });
});

describe('attributes of GMF', () => {
  it.each([
    ['diabetes', true, 'hba1c', 1, 3.5],
    ['prediabetes', true, 'hba1c', 0.15, 0.6],
    ['hypertension', true, SYSTOLIC, 15, 35],
    ['hypertension_severe', true, SYSTOLIC, 10, 32],
    ['chf', true, 'oxygen_saturation', -3.5, -0.5],
    ['smoker', true, 'hdl_cholesterol', -6, -1],
  ] as const)('%s moves %s', (name, value, variable, low, high) => {
    const changes = Array.from({ length: 60 }, (_, i) =>
      change(i, variable, 3, (body) => {
        expect(body.attributeChanged(name, value, at(50))).toContain(variable);
      }),
    );
    expect(mean(changes)).toBeGreaterThan(low);
    expect(mean(changes)).toBeLessThan(high);
    const gone = change(1, variable, 20, (body) => {
      body.attributeChanged(name, true, at(50));
      body.attributeChanged(name, false, at(55));
    });
    expect(gone).toBeCloseTo(0, 6);
  });

  it('ckd brings eGFR into its stage, and back', () => {
    const bounds = { 2: [55, 92], 3: [28, 62], 4: [14, 31], 5: [4, 15] } as const;
    for (const [stage, [low, high]] of Object.entries(bounds)) {
      for (let i = 0; i < 60; i++) {
        const body = bodyOf(i);
        body.attributeChanged('ckd', 1, at(49));
        body.attributeChanged('ckd', Number(stage), at(50));
        expect(body.level('egfr', at(51))).toBeGreaterThanOrEqual(low);
        expect(body.level('egfr', at(51))).toBeLessThanOrEqual(high);
        expect(body.level('urine_albumin_creatinine_ratio', at(51))).toBeGreaterThan(
          bodyOf(i).level('urine_albumin_creatinine_ratio', at(51)),
        );
      }
    }
  });
});

describe('blood and chemistry answer', () => {
  // The same 200 people with and without: differences have no sampling error of the people, only of the response.
  const meanChange = (variable: string, act: (body: ReturnType<typeof bodyOf>) => void): number =>
    mean(Array.from({ length: 200 }, (_, index) => change(index, variable, 3, act)));

  it('kidney failure lowers hemoglobin and raises urate', () => {
    const fail = (body: ReturnType<typeof bodyOf>): void => void body.attributeChanged('ckd', 4, at(50));
    const hemoglobin = meanChange('hemoglobin', fail);
    expect(hemoglobin).toBeLessThan(-0.9);
    expect(hemoglobin).toBeGreaterThan(-2.5);
    expect(meanChange('urate', fail)).toBeGreaterThan(0.8);
  });

  it('a thiazide raises urate, metformin lowers B12, drinking raises GGT and the volume of red cells', () => {
    const takes = (codes: readonly string[]) => (body: ReturnType<typeof bodyOf>) =>
      void body.medicationStarted(codes, 1, 'drug', at(50));
    const urate = meanChange('urate', takes(HYDROCHLOROTHIAZIDE));
    expect(urate).toBeGreaterThan(0.45);
    expect(urate).toBeLessThan(0.75);
    expect(meanChange('vitamin_b12', takes(['rxnorm|861007']))).toBeLessThan(-40);
    const drinks = (body: ReturnType<typeof bodyOf>): void => void body.attributeChanged('alcoholic', true, at(50));
    expect(meanChange('gamma_glutamyl_transferase', drinks)).toBeGreaterThan(10);
    expect(meanChange('mean_corpuscular_volume', drinks)).toBeCloseTo(3, 5);
  });

  it('a loss of hemoglobin is a loss of cells: volume stays', () => {
    const bleed = (body: ReturnType<typeof bodyOf>): void =>
      void body.startEffect('bleeding', 'hemoglobin', { shift: -2, relative: false, over: WEEK }, at(50));
    expect(meanChange('hemoglobin', bleed)).toBeCloseTo(-2, 0);
    expect(meanChange('mean_corpuscular_volume', bleed)).toBe(0);
  });
});

describe('codes', () => {
  it('all exist with their displays', (context) => {
    const known = displaysOf(knownCodes(context));
    const codings = [
      ...bodyVariables.map(({ coding }) => coding),
      ...bodyPanels.flatMap(({ concept }) => concept.codings),
      ...PRODUCTS.map(([code, display]) => ({ system: 'rxnorm', code, display })),
    ];
    const lookedUp = displaysOf(lookedUpCodes());
    const unknown = codings.filter(({ system, code, display }) =>
      [known, lookedUp].every((list) => !list.get(`${system}|${code}`)?.includes(display)),
    );
    expect(unknown).toEqual([]);
  });
});
