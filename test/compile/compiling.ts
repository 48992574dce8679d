import { type Compiled, type CompileOptions, compile } from '../../src/compile/index.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import type { Instruction, ModuleProgram, Vocabulary } from '../../src/engine/index.ts';
import { checkModules, type Module, readModule } from '../../src/language/index.ts';
import { vocabularyOfStates } from '../../src/states/index.ts';

/** A small body: enough for every word. */
export const VOCABULARY: Vocabulary = {
  variables: [
    {
      name: 'systolic_blood_pressure',
      unit: 'mm[Hg]',
      coding: { system: 'loinc', code: '8480-6', display: 'Systolic blood pressure' },
      category: 'vital-signs',
      decimals: 0,
    },
    {
      name: 'diastolic_blood_pressure',
      unit: 'mm[Hg]',
      coding: { system: 'loinc', code: '8462-4', display: 'Diastolic blood pressure' },
      category: 'vital-signs',
      decimals: 0,
    },
    {
      name: 'hba1c',
      unit: '%',
      coding: { system: 'loinc', code: '4548-4', display: 'Hemoglobin A1c/Hemoglobin.total in Blood' },
      category: 'laboratory',
      decimals: 1,
      ranges: [{ low: 4, high: 5.6 }],
    },
    {
      name: 'sodium',
      unit: 'mmol/L',
      coding: { system: 'loinc', code: '2951-2', display: 'Sodium [Moles/volume] in Serum or Plasma' },
      category: 'laboratory',
      decimals: 0,
    },
  ],
  panels: [
    {
      name: 'blood_pressure',
      concept: {
        codings: [{ system: 'loinc', code: '85354-9', display: 'Blood pressure panel with all children optional' }],
      },
      kind: 'components',
      category: 'vital-signs',
      variables: ['systolic_blood_pressure', 'diastolic_blood_pressure'],
    },
    {
      name: 'basic_panel',
      concept: {
        codings: [{ system: 'loinc', code: '51990-0', display: 'Basic metabolic panel - Blood by Oximetry' }],
      },
      kind: 'report',
      category: 'laboratory',
      variables: ['sodium', 'hba1c'],
    },
  ],
  attributes: [
    { name: 'sex', type: 'text', values: ['female', 'male'] },
    { name: 'smoker', type: 'boolean' },
  ],
  vitals: ['Heart Rate'],
};

/** Codes that the tests name. */
export const CODES = `codes:
  disease: { system: snomed, code: "38341003", display: "Hypertensive disorder, systemic arterial (disorder)" }
  drug: { system: rxnorm, code: "314076", display: "lisinopril 10 MG Oral Tablet" }
  check_up: { system: snomed, code: "185349003", display: "Encounter for check up (procedure)" }`;

/** Line of the file on which line `n` (from 1) of a module's text stands. */
export const lineOf = (n: number): number => n + 6;

export function moduleFrom(text: string, id = 'm', codes = CODES): Module {
  const { module, diagnostics } = readModule(`module: ${id}\ntitle: Test\n${codes}\n${text.trim()}`, `${id}.yaml`, id);
  if (module === undefined) throw new Error(diagnostics.map((each) => each.message).join('\n'));
  return module;
}

export function compiled(modules: readonly Module[], more: Partial<CompileOptions> = {}): Compiled {
  return compile(modules, { words: vocabularyOfStates, vocabulary: VOCABULARY, valueSets: [], ...more });
}

export interface Code {
  readonly module: ModuleProgram;
  readonly code: readonly Instruction[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The code of one module, given as the text below `module`, `title` and `codes`. */
export function codeOf(text: string, id = 'm'): Code {
  const { program, diagnostics } = compiled([moduleFrom(text, id)]);
  return { module: program.modules[0]!, code: program.modules[0]!.code, diagnostics };
}

/** Errors that the check of the language finds, without those about what else a whole module needs. */
export function errorsOf(module: Module): readonly Diagnostic[] {
  const words = { states: vocabularyOfStates, engine: VOCABULARY };
  return checkModules([module], [], words).filter((each) => each.severity === 'error' && !WHOLE.has(each.code));
}
const WHOLE: ReadonlySet<string> = new Set(['loop-without-time', 'dead-state', 'unreachable-state']);

/** Instructions of a module whose first state has these lines, without `enter`; both check and compilation find no fault. */
export function lines(state: string): readonly Instruction[] {
  const module = moduleFrom(`states:\n  first:\n${indent(state)}\n  last: { end: true }`);
  const { program, diagnostics } = compiled([module]);
  const faults = [...diagnostics, ...errorsOf(module)];
  if (faults.length > 0) throw new Error(faults.map((each) => `${each.code}: ${each.message}`).join('\n'));
  const { code, states } = program.modules[0]!;
  return code.slice(1, states[1]!.at);
}

const indent = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
