import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printDiagnostics } from '../../src/diagnostics/index.ts';
import { checkModules, type Module, readModule, readValueSet, shapeChecker } from '../../src/language/index.ts';
import { words } from '../../src/simulate/index.ts';
import { type CodeBook, type Coding, codingKey } from '../../src/terminology/index.ts';
import { displaysOf, knownCodes } from '../codes/known-codes.ts';

/** All modules and value sets of the product. */
function library() {
  const shapes = shapeChecker();
  const filesIn = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => ({ path: `${folder}/${file}`, name: file.slice(0, -'.yaml'.length) }));
  const modules = filesIn('modules').map(({ path, name }) =>
    readModule(readFileSync(path, 'utf8'), path, name, shapes),
  );
  const sets = filesIn('value-sets').map(({ path, name }) =>
    readValueSet(readFileSync(path, 'utf8'), path, name, shapes),
  );
  return {
    modules: modules.flatMap((each) => each.module ?? []),
    valueSets: sets.flatMap((each) => each.valueSet ?? []),
    diagnostics: [...modules, ...sets].flatMap((each) => each.diagnostics),
  };
}

const { modules, valueSets, diagnostics } = library();
const source = (file: string) => readFileSync(file, 'utf8');

describe('the library', () => {
  it('has no mistakes', () => {
    const found = [...diagnostics, ...checkModules(modules, valueSets, words)];
    expect(
      printDiagnostics(
        found.filter((each) => each.severity === 'error'),
        { source },
      ),
    ).toBe('');
  });

  it('has codes that exist, with their displays', (ctx) => {
    const displays = displaysOf(knownCodes(ctx));
    const elsewhere = new Map(ELSEWHERE.map((each) => [codingKey(each), [each.display]]));
    const book: CodeBook = (system, code) => {
      const key = `${system}|${code}`;
      return displays.get(key) ?? elsewhere.get(key) ?? [];
    };
    const found = checkModules(modules, valueSets, words, { book });
    const wrong = found.filter((each) => each.code === 'invalid-code' || each.code === 'wrong-display');
    expect(printDiagnostics(wrong, { source })).toBe('');
    expect(elsewhere.size).toBeLessThanOrEqual(0.05 * codingsOf(modules).size);
  });
});

/** Codes that are not in the list of known ones, and where they were looked up; at most 5 %. */
const ELSEWHERE: readonly (Coding & { readonly place: string })[] = [
  { system: 'snomed', code: '16001004', display: 'Otalgia (finding)', place: 'public SNOMED CT symptom tables' },
  { system: 'snomed', code: '49650001', display: 'Dysuria (finding)', place: 'public SNOMED CT symptom tables' },
  { system: 'snomed', code: '6142004', display: 'Influenza (disorder)', place: 'OHDSI phenotype library; Synthea' },
  {
    system: 'icd10cm',
    code: 'J11.1',
    display: 'Influenza due to unidentified influenza virus with other respiratory manifestations',
    place: 'ICD-10-CM 2019, tabular list',
  },
  {
    system: 'loinc',
    code: '2039-6',
    display: 'Carcinoembryonic Ag [Mass/volume] in Serum or Plasma',
    place: 'LOINC as used in a published FHIR implementation guide of a medical laboratory (FHIR Shorthand, LNC)',
  },
  { system: 'icd10cm', code: 'J20.9', display: 'Acute bronchitis, unspecified', place: 'ICD-10-CM 2019, tabular list' },
];

const codingsOf = (all: readonly Module[]): ReadonlySet<string> =>
  new Set(all.flatMap((each) => Object.values(each.codes).flatMap((concept) => concept.codings.map(codingKey))));
