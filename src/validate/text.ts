import { locate, newStep, type Step } from './json-position.ts';
import { readJson } from './json-text.ts';
import type { Finding } from './run.ts';

/** Reads the text of a resource, checks it, and gives each finding its line and column. */
export function findingsOfText(text: string, check: (resource: unknown) => Finding[]): Finding[] {
  if (!/\S/.test(text))
    return [
      {
        severity: 'error',
        code: 'file-empty',
        path: '',
        message: 'there is nothing in it',
        pointer: [],
        line: 1,
        column: 1,
      },
    ];
  const { value, faults } = readJson(text);
  const lines = lineStarts(text);
  const broken = faults.map(
    (fault): Finding => ({
      severity: 'error',
      code: fault.code,
      path: '',
      message: fault.message,
      pointer: [],
      ...positionAt(lines, fault.offset),
    }),
  );
  if (value === undefined) return broken;
  const findings = check(value);
  if (findings.length === 0) return broken;
  const offsets = offsetsOf(text, findings);
  return [...broken, ...findings.map((finding, i) => ({ ...finding, ...positionAt(lines, offsets[i] as number) }))];
}

/** Offsets at which the lines of a text begin. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function positionAt(lines: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] as number) + 1 };
}

/** Where the elements begin that findings are about; for one that is missing, where the nearest around it does. */
function offsetsOf(text: string, findings: readonly Finding[]): number[] {
  const root = newStep();
  for (const { pointer } of findings) want(root, pointer);
  locate(text, root);
  return findings.map(({ pointer }) => {
    let offset = root.offset as number;
    let step: Step | undefined = root;
    for (const key of pointer) {
      step = step?.below.get(key);
      offset = step?.offset ?? offset;
    }
    return offset;
  });
}

function want(root: Step, pointer: readonly (string | number)[]): void {
  let step = root;
  for (const key of pointer) {
    const next = step.below.get(key) ?? newStep();
    step.below.set(key, next);
    step = next;
  }
}
