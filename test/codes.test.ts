import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { sameDisplay } from '../src/terminology/index.ts';
import { type Displays, displaysOf, knownCodes, lookedUpCodes } from './codes/known-codes.ts';
import { codesIn, type UsedCode, usedInSource, usedInYaml } from './codes/used-codes.ts';

/** Vaccines since 2020, tests and drugs against COVID-19 are newer than the list; its sources have no results of smears and mammograms. */
const MOST_LOOKED_UP = 0.125;
/** HL7's own codes are tested against its definitions in test/fhir/hl7-codes.test.ts. */
const CHECKED = ['snomed', 'icd10cm', 'loinc', 'rxnorm', 'cvx', 'nucc', 'cdcrec', 'nubc'];

const lookedUp = lookedUpCodes();
const { codes: yamlCodes, units } = usedInYaml();
const sourceCodes = usedInSource();
const used = [...yamlCodes, ...sourceCodes].filter(({ system }) => system === undefined || CHECKED.includes(system));

/** Is there this code with this display, in its system or, if that is not said, in any? */
function fits(displays: Displays, { system, code, display }: UsedCode): boolean {
  return (system === undefined ? CHECKED : [system]).some((each) => {
    const known = displays.get(`${each}|${code}`);
    return known !== undefined && (display === undefined || known.some((one) => sameDisplay(one, display)));
  });
}

const telling = ({ system, code, display, place }: UsedCode): string =>
  `${place}: ${system ?? '?'}|${code} ${display ?? ''}`;

describe('codes of modules, value sets and sources', () => {
  it('are found', () => {
    const from = (folder: string): number => used.filter(({ place }) => place.startsWith(folder)).length;
    expect(from('modules/')).toBeGreaterThan(80);
    expect(from('value-sets/')).toBeGreaterThan(50);
    expect(from('src/body/')).toBeGreaterThan(200);
    for (const folder of ['src/care/', 'src/population/', 'src/fhir/', 'src/states/'])
      expect(from(folder), folder).toBeGreaterThan(5);
    const text =
      "const a = { system: 'snomed', code: '59621000', display: 'x y' }; // '44054006', 'no'\nb('8480-6', 1);";
    expect(codesIn(text, 'a.ts')).toEqual([
      { code: '59621000', display: 'x y', place: 'a.ts:1' },
      { code: '8480-6', place: 'a.ts:2' },
    ]);
  });

  it('exist with their displays in the list of known codes, or were looked up', (ctx) => {
    const known = displaysOf(knownCodes(ctx));
    const named = (display: string) => fits(known, { system: 'snomed', code: '59621000', display, place: '' });
    expect(named('essential hypertension (disorder)')).toBe(true);
    expect(named('Hypertension')).toBe(false);
    const unknown = used.filter((each) => !fits(known, each));
    const elsewhere = displaysOf(lookedUp);
    const wrong = unknown.filter((each) => !fits(elsewhere, each));
    expect(wrong.map(telling)).toEqual([]);
    const count = (list: readonly UsedCode[]): number => new Set(list.map(({ code }) => code)).size;
    expect(count(unknown) / count(used)).toBeLessThan(MOST_LOOKED_UP);
    const needless = lookedUp.filter(
      ({ key, display }) =>
        !unknown.some(({ code, ...u }) => key.endsWith(`|${code}`) && (u.display ?? display) === display),
    );
    expect(needless.map(({ key }) => key)).toEqual([]);
  });

  it('were looked up at a place that is told', () => {
    for (const { key, display, place } of lookedUp) {
      expect(display, key).toMatch(/\S/);
      expect(place, key).toMatch(/\S.{12}/);
    }
  });
});

/** What the National Library of Medicine's UCUM library says of a unit. */
interface Ucum {
  readonly UcumLhcUtils: { getInstance(): { validateUnitString(unit: string): { status: string; msg: string[] } } };
}

describe('units of modules', () => {
  it('are units of UCUM', () => {
    const require = createRequire(createRequire(import.meta.url).resolve('fhirpath'));
    const ucum = (require('@lhncbc/ucum-lhc') as Ucum).UcumLhcUtils.getInstance();
    expect(ucum.validateUnitString('mmHg').status).not.toBe('valid');
    const distinct = new Set(units.map(({ unit }) => unit));
    expect(distinct.size).toBeGreaterThan(8);
    const wrong = [...distinct].filter((unit) => ucum.validateUnitString(unit).status !== 'valid');
    expect(units.filter(({ unit }) => wrong.includes(unit))).toEqual([]);
  });
});
