import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { LineCounter, parseDocument, visit } from 'yaml';

export const ROOT = resolve(import.meta.dirname, '../..');

/** A code as it stands in a file; the system is unknown where a helper supplies it, the display where none is written. */
export interface UsedCode {
  readonly system?: string;
  readonly code: string;
  readonly display?: string;
  readonly place: string;
}

export interface UsedUnit {
  readonly unit: string;
  readonly place: string;
}

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(ROOT, folder, name))
    .sort();
}

/** Every `{ system, code, display }` and every specialty of modules and value sets, with the units beside numbers. */
export function usedInYaml(): { codes: UsedCode[]; units: UsedUnit[] } {
  const codes: UsedCode[] = [];
  const units: UsedUnit[] = [];
  for (const file of ['modules', 'value-sets'].flatMap((folder) => filesUnder(folder, '.yaml'))) {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
    const at = (offset = 0): string => `${relative(ROOT, file)}:${lines.linePos(offset).line}`;
    visit(document, {
      Map(_, map) {
        const place = at(map.range?.[0]);
        const text = (key: string): string | undefined =>
          map.has(key) && typeof map.get(key) === 'string' ? (map.get(key) as string) : undefined;
        const [system, code, display, unit, specialty] = ['system', 'code', 'display', 'unit', 'specialty'].map(text);
        if (system !== undefined && code !== undefined)
          codes.push({ system, code, place, ...(display !== undefined && { display }) });
        if (specialty !== undefined) codes.push({ system: 'nucc', code: specialty, place });
        if (unit !== undefined && !unit.startsWith('per ')) units.push({ unit, place });
      },
      // Units within expressions stand between single quotes.
      Scalar(_, { value, range }) {
        if (typeof value !== 'string') return;
        for (const [, unit] of value.matchAll(/\d\s*'([^'\s]+)'/g)) units.push({ unit: unit!, place: at(range?.[0]) });
      },
    });
  }
  return { codes, units };
}

/** Tables of numbers that look like codes, and text of HL7's definitions, which is tested elsewhere. */
const NO_CODES = ['src/terminology/check-digit.ts', 'src/validate/definitions/'];
/** The name of a profile after its code, and no display. */
const SLUG = /^[a-z]+(-[a-z]+)*$/;
const CODE = /^(\d{6,18}|\d{3,7}|\d{1,7}-\d|\d{3}[0-9A-Z]{6}X)$/;

/**
 * Every string of the source text that looks like a SNOMED CT, RxNorm, LOINC, CDC race or NUCC code, with the string after
 * it as its display if nothing but a comma and `display:` is between them.
 */
export function usedInSource(): UsedCode[] {
  return filesUnder('src', '.ts').flatMap((file) => {
    const name = relative(ROOT, file);
    return NO_CODES.some((path) => name.startsWith(path)) ? [] : codesIn(readFileSync(file, 'utf8'), name);
  });
}

const STRING = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g;

export function codesIn(text: string, file: string): UsedCode[] {
  // Comments become spaces, so that positions stay.
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<!['":])\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '));
  const strings = [...code.matchAll(STRING)];
  return strings.flatMap((match, i) => {
    const [value, next] = [match, strings[i + 1]].map((each) => each?.[1] ?? each?.[2]);
    if (value === undefined || !CODE.test(value)) return [];
    const between = next === undefined ? '' : code.slice(match.index + match[0].length, strings[i + 1]!.index);
    const display =
      /^\s*,\s*(display:\s*)?$/.test(between) && ![CODE, SLUG].some((form) => form.test(next!)) ? next : undefined;
    const place = `${file}:${code.slice(0, match.index).split('\n').length}`;
    return [{ code: value, place, ...(display !== undefined && { display }) }];
  });
}
