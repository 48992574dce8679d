import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { type GmfOptions, readGmf } from '../../src/gmf/index.ts';
import type { Module } from '../../src/language/index.ts';

export const SNOMED = { system: 'SNOMED-CT', code: '59621000', display: 'Essential hypertension (disorder)' };
export const DRUG = { system: 'RxNorm', code: '314076', display: 'lisinopril 10 MG Oral Tablet' };
export const LAB = { system: 'LOINC', code: '4548-4', display: 'Hemoglobin A1c/Hemoglobin.total in Blood' };

export const snomed = { system: 'snomed', code: '59621000', display: 'Essential hypertension (disorder)' };
export const drug = { system: 'rxnorm', code: '314076', display: 'lisinopril 10 MG Oral Tablet' };
export const lab = { system: 'loinc', code: '4548-4', display: 'Hemoglobin A1c/Hemoglobin.total in Blood' };

export interface Reading {
  readonly module: Module | undefined;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a module with these states besides Initial (which leads to the first of them) and Terminal. */
export function readStates(states: Record<string, object>, options: GmfOptions = {}): Reading {
  const [first = 'End'] = Object.keys(states);
  const file = {
    name: 'Test',
    states: { Initial: { type: 'Initial', direct_transition: first }, ...states, End: { type: 'Terminal' } },
  };
  const text = JSON.stringify(file, undefined, 1);
  return { text, module: undefined, ...readGmf(text, 'test.json', 'test', options) };
}

/** One state that leads to the end, in our language; without mistakes. */
export function translated(
  state: object,
  options: GmfOptions = {},
): { value: unknown; diagnostics: readonly Diagnostic[] } {
  const { module, diagnostics } = readStates({ S: { ...state, direct_transition: 'End' } }, options);
  const { then: _then, ...value } = module!.states.S!;
  return { value, diagnostics };
}

/** `line of text where it points: severity code message`. */
export const pointedAt = ({ text, diagnostics }: Reading): readonly string[] =>
  diagnostics.map((each) => {
    const line = text.split('\n')[each.line - 1]!;
    const piece = line.slice(each.column - 1, each.column - 1 + (each.length ?? 1));
    return `${piece}: ${each.severity} ${each.code} ${each.message}${each.hint === undefined ? '' : ` | ${each.hint}`}`;
  });
