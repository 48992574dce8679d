import type { Comparison, TargetResult } from './compare.ts';

/**
 * A table of all targets, under the file of each module: verdict, what was measured in whom, published and simulated figure,
 * source and line. Below it how many people it took (of the run that `run` names), and what the undecided would take.
 */
export function reportTargets({ people, results }: Comparison, run: string): string {
  const rows = results.map(rowOf);
  const widths = HEAD.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  const files = results.map(({ target }) => target.at.file);
  const lines = [
    line(HEAD),
    ...rows.flatMap((row, i) => (files[i] === files[i - 1] ? [line(row)] : [files[i]!, line(row)])),
  ];
  const counts = (['met', 'missed', 'undecided'] as const).map(
    (verdict) => `${results.filter((result) => result.verdict === verdict).length} ${verdict}`,
  );
  return `${lines.join('\n')}\n${people} people (${run}): ${counts.join(', ')}\n${hint(results)}`;
}

const HEAD = ['verdict', 'statistic', 'among', 'published', 'simulated (95 % interval)', 'n', 'source', 'line'];
/** Longer statistics are cut; give such targets a `title`. */
const LONGEST = 56;

function rowOf({ target, estimate, verdict }: TargetResult): readonly string[] {
  const { value, tolerance, text, at, source, heldBack } = target;
  return [
    verdict,
    cut(titleOf(target)),
    cut(text.among ?? 'everybody'),
    `${value} ± ${tolerance}`,
    simulated({ target, estimate }),
    String(estimate.n),
    heldBack ? `${source} (held back)` : source,
    String(at.line),
  ];
}

/** What is measured, in the words of the target or as it is written. */
export const titleOf = ({ title, text }: TargetResult['target']): string => title ?? text.statistic;

/** The simulated figure with its interval, as precise as the tolerance asks for. */
export function simulated({ target: { tolerance }, estimate }: Pick<TargetResult, 'target' | 'estimate'>): string {
  const decimals = Math.max(0, 1 + Math.ceil(-Math.log10(tolerance)));
  const [value, low, high] = [estimate.value, estimate.low, estimate.high].map((x) =>
    Number.isFinite(x) ? x.toFixed(decimals) : '?',
  );
  return `${value} (${low} to ${high})`;
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** What undecided targets need: all of them at most this many people, but for those on the edge. */
function hint(results: readonly TargetResult[]): string {
  const needed = results.flatMap((result) => result.needed ?? []).sort((a, b) => a - b);
  if (needed.length === 0) return '';
  const near = needed.filter((people) => people <= MANY);
  const steps = [near[Math.floor((near.length - 1) / 2)], near.at(-1)].flatMap((people) => people ?? []);
  const parts = [...new Set(steps)].map((people) => {
    const decided = needed.filter((each) => each <= people).length;
    return `about ${rounded(people)} people would decide ${decided === results.length ? 'all' : `${decided} of these`}`;
  });
  const far = needed.length - near.length;
  if (far > 0) parts.push(`${far} lie${far === 1 ? 's' : ''} on the edge of the tolerance`);
  return `undecided is not met: ${parts.join('; ')}\n`;
}

/** A run that nobody makes. */
const MANY = 2_000_000;

const rounded = (people: number): string => String(Number(people.toPrecision(2)));

/** The comparison as JSON: what a program needs that reads it. */
export const comparisonJson = ({ people, results }: Comparison): string =>
  JSON.stringify({
    people,
    results: results.map(({ target, estimate, verdict, needed }) => ({
      module: target.module,
      title: titleOf(target),
      statistic: target.text.statistic,
      among: target.text.among,
      published: { value: target.value, tolerance: target.tolerance, source: target.source },
      heldBack: target.heldBack === true,
      simulated: estimate,
      text: simulated({ target, estimate }),
      verdict,
      ...(needed !== undefined && { needed }),
      at: `${target.at.file}:${target.at.line}`,
    })),
  });
