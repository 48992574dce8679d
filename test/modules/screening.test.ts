import { describe, expect, it } from 'vitest';
import { DAY, dayOf, YEAR } from '../../src/base/index.ts';
import type { Entry, Life, ObservationEntry, OrderEntry } from '../../src/record/index.ts';
import { libraryLives, TODAY } from './library-lives.ts';

const CODE = {
  pap: '10524-7',
  virus: '21440-3',
  mammogram: '26175-0',
  moreViews: '26346-7',
  bone: '80948-3',
  hiv: '56888-1',
  antibodies: '13955-0',
  rna: '11259-9',
  two: '55758-7',
  nine: '44261-6',
  lead: '5671-3',
  hemoglobin: '718-7',
  colposcopy: '392003006',
  biopsy: '122548005',
  osteoporosis: '64859006',
  depression: '35489007',
  hepatitis: '128302006',
  advice: '225323000',
  vision: '16830007',
  hearing: '398171003',
  nilm: '373887005',
  birads0: '397138000',
  birads4: '397144001',
  detected: '260373001',
} as const;

const PEOPLE = 1600;
const day = TODAY;

const livesOf = (): Life[] => libraryLives(PEOPLE, { only: ['*_screening'], seed: 'screening test', years: 10 });

const is = (entry: Entry, code: string): boolean =>
  'concept' in entry && entry.concept.codings.some((coding) => coding.code === code);
const ageAt = (life: Life, t: number): number => (t - life.person.birth) / YEAR;
const resultsOf = (life: Life, code: string): ObservationEntry[] =>
  life.entries.filter((e): e is ObservationEntry => e.kind === 'observation' && is(e, code));
const numberOf = ({ value }: ObservationEntry): number => (value && 'number' in value ? value.number : Number.NaN);
const answered = ({ value }: ObservationEntry, code: string): boolean =>
  value !== undefined && 'concept' in value && value.concept.codings[0].code === code;
const endOf = ({ entries }: Life): number => entries.find(({ kind }) => kind === 'death')?.time ?? day * DAY;
/** Is there such an entry within the days after `t`, or is the life or the record over before them? */
const follows = (life: Life, t: number, days: number, ...codes: readonly string[]): boolean =>
  t + days * DAY > endOf(life) ||
  life.entries.some((e) => codes.some((code) => is(e, code)) && e.time > t && e.time <= t + days * DAY);

describe('screening', () => {
  const lives = livesOf();
  const all = (code: string): [Life, ObservationEntry][] =>
    lives.flatMap((life) => resultsOf(life, code).map((one): [Life, ObservationEntry] => [life, one]));

  it('is for those whom the guidelines name, and ordered before its result', () => {
    const limits = [
      [CODE.pap, 21, 66, 'female'],
      [CODE.virus, 21, 66, 'female'],
      [CODE.mammogram, 40, 81, 'female'],
      [CODE.bone, 65, 120, 'female'],
      [CODE.hiv, 18, 67, undefined],
      [CODE.antibodies, 18, 81, undefined],
      [CODE.lead, 0.9, 3, undefined],
    ] as const;
    for (const [code, from, to, sex] of limits) {
      const found = all(code);
      expect(found.length, code).toBeGreaterThan(15);
      for (const [life, { time, issued, order }] of found) {
        expect(ageAt(life, time)).toBeGreaterThan(from - 0.01);
        expect(ageAt(life, time)).toBeLessThan(to);
        if (sex) expect(life.person.sex).toBe(sex);
        expect(issued).toBeGreaterThan(time);
        expect((life.entries[order!] as OrderEntry).concept.codings[0].code).toBe(code);
      }
    }
    for (const code of [CODE.hiv, CODE.antibodies])
      for (const life of lives) expect(resultsOf(life, code).length).toBeLessThan(2);
  });

  it('finds the same women again: some are screened each time, others never', () => {
    const women = lives.filter(
      ({ person }) =>
        person.sex === 'female' && (day * DAY - person.birth) / YEAR > 52 && (day * DAY - person.birth) / YEAR < 72,
    );
    const counts = women.map((life) => resultsOf(life, CODE.mammogram).length);
    const share = (holds: (n: number) => boolean): number => counts.filter(holds).length / counts.length;
    // 184 women, of whom about 8 % never (4 standard errors are 8 %: some are) and 40 % four times and more; if chance alone decided each time, 1 % never.
    expect(share((n) => n === 0)).toBeGreaterThan(0.02);
    expect(share((n) => n >= 4)).toBeGreaterThan(0.2);
  });

  it('orders pictures as imaging, others as laboratory tests', () => {
    const imaging = lives.flatMap(({ entries }) =>
      entries.flatMap((e) => (e.kind === 'order' && e.category === 'imaging' ? [e.concept.codings[0].code] : [])),
    );
    expect(new Set(imaging)).toEqual(new Set([CODE.mammogram, CODE.bone]));
  });

  it('leaves no abnormal result of breast and bone without a reaction', () => {
    let recalled = 0;
    for (const [life, one] of all(CODE.mammogram)) {
      if (!answered(one, CODE.birads0)) continue;
      recalled += 1;
      expect(follows(life, one.time, 150, CODE.moreViews)).toBe(true);
    }
    expect(recalled).toBeGreaterThan(30);
    for (const [life, one] of all(CODE.moreViews))
      if (answered(one, CODE.birads4)) expect(follows(life, one.time, 120, CODE.biopsy)).toBe(true);
    let low = 0;
    for (const [life, one] of all(CODE.bone)) {
      const known = life.entries.some((e) => e.kind === 'condition' && is(e, CODE.osteoporosis) && e.time < one.time);
      if (numberOf(one) > -2.5 || known) continue;
      low += 1;
      expect(follows(life, one.time, 120, CODE.osteoporosis)).toBe(true);
    }
    expect(low).toBeGreaterThan(10);
  });

  it('follows abnormal smears by colposcopy or another smear', () => {
    let abnormal = 0;
    for (const [life, one] of all(CODE.pap)) {
      if (answered(one, CODE.nilm)) continue;
      abnormal += 1;
      const virus = resultsOf(life, CODE.virus).find(({ encounter }) => encounter === one.encounter);
      if (answered(one, '441087007') && one.time + 12 * DAY < endOf(life)) expect(virus).toBeDefined();
    }
    expect(abnormal).toBeGreaterThan(30);
    const colposcopies = lives.flatMap((life) =>
      life.entries.flatMap((e) => (e.kind === 'procedure' && is(e, CODE.colposcopy) ? [{ life, e }] : [])),
    );
    expect(colposcopies.length).toBeGreaterThan(8);
    for (const { life, e } of colposcopies) {
      const smear = resultsOf(life, CODE.pap).findLast(({ issued }) => issued < e.time)!;
      expect(answered(smear, CODE.nilm)).toBe(false);
    }
  });

  it('tests antibodies for the virus itself, and tells those who have it', () => {
    const positive = all(CODE.antibodies).filter(([, one]) => answered(one, CODE.detected));
    for (const [life, one] of positive) {
      const rna = resultsOf(life, CODE.rna).find(({ encounter }) => encounter === one.encounter);
      if (rna === undefined) expect(one.time + 8 * DAY).toBeGreaterThan(endOf(life));
      else if (answered(rna, CODE.detected)) expect(follows(life, one.time, 120, CODE.hepatitis)).toBe(true);
    }
    expect(positive.length).toBeGreaterThan(0);
  });

  it('asks nine questions where two tell, and follows depression', () => {
    let asked = 0;
    for (const [life, two] of all(CODE.two)) {
      const nine = resultsOf(life, CODE.nine).find(({ encounter }) => encounter === two.encounter);
      expect(nine !== undefined).toBe(numberOf(two) >= 3);
      if (nine === undefined) continue;
      asked += 1;
      if (numberOf(nine) < 10) continue;
      expect(
        life.entries.some((e) => e.kind === 'condition' && is(e, CODE.depression) && e.time <= nine.time + DAY),
      ).toBe(true);
      expect(follows(life, nine.time, 150, CODE.nine)).toBe(true);
    }
    expect(asked).toBeGreaterThan(10);
  });

  it('advises smokers only', () => {
    let advised = 0;
    for (const life of lives)
      for (const { encounter } of life.entries.filter((e) => e.kind === 'procedure' && is(e, CODE.advice))) {
        const status = resultsOf(life, '72166-2').find((one) => one.encounter === encounter);
        expect(answered(status!, '449868002')).toBe(true);
        advised += 1;
      }
    expect(advised).toBeGreaterThan(80);
  });

  it('repeats lead above the limit of its time, and tests eyes and ears once', () => {
    for (const life of lives) {
      for (const one of resultsOf(life, CODE.lead))
        if (numberOf(one) >= (one.time < dayOf(2022, 1, 1) * DAY ? 5 : 3.5))
          expect(follows(life, one.time, 240, CODE.lead)).toBe(true);
      for (const code of [CODE.vision, CODE.hearing]) {
        const done = life.entries.filter((e) => e.kind === 'procedure' && is(e, code) && ageAt(life, e.time) > 2);
        expect(done.length).toBeLessThan(2);
        for (const { time } of done) expect(ageAt(life, time)).toBeLessThan(6.1);
      }
    }
  });
});
