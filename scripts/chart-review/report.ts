import type { Review } from './review.ts';
import type { Figure, Rule } from './rule.ts';

/** Violations of a rule that are printed in full. */
const SHOWN = 3;

const whole = (n: number): string => n.toLocaleString('en');

/** The findings in text: examples by rule, then the table of rules, the figures, and what no rule knows. */
export function report(review: Review, rules: readonly Rule[], figures: readonly Figure[]): string {
  return [examples(review, rules), table(review, rules), shares(review, figures), unknown(review)]
    .filter((part) => part !== '')
    .join('\n');
}

function examples({ violations }: Review, rules: readonly Rule[]): string {
  const lines = rules.flatMap(({ name }) => {
    const found = violations.filter(({ rule }) => rule === name);
    const shown = found.slice(0, SHOWN).map(({ patient, resources, sentence }) => {
      return `${name}: ${sentence}\n    ${patient} ${resources.join(' ')}`;
    });
    return found.length > SHOWN ? [...shown, `${name}: and ${whole(found.length - SHOWN)} more`] : shown;
  });
  return lines.map((line) => `${line}\n`).join('');
}

function table({ violations, examined, people, resources }: Review, rules: readonly Rule[]): string {
  const rows = rules.map(({ name, finds }) => {
    const found = violations.filter(({ rule }) => rule === name);
    const persons = new Set(found.map(({ patient }) => patient)).size;
    return row(name, whole(examined.get(name) ?? 0), whole(found.length), whole(persons), finds);
  });
  const all = new Set(violations.map(({ patient }) => patient)).size;
  return [
    `${whole(people)} people, ${whole(resources)} resources\n`,
    row('rule', 'examined', 'violations', 'people', 'finds'),
    ...rows,
    row('all', '', whole(violations.length), whole(all), ''),
    '',
  ].join('\n');
}

function row(name: string, examined: string, violations: string, people: string, finds: string): string {
  return `${name.padEnd(24)}${examined.padStart(12)}${violations.padStart(12)}${people.padStart(8)}  ${finds}`.trimEnd();
}

function shares({ figures }: Review, known: readonly Figure[]): string {
  const rows = known.map(({ name, tells }) => {
    const { yes, of } = figures.get(name) ?? { yes: 0, of: 0 };
    const share = of === 0 ? '-' : `${((100 * yes) / of).toFixed(1)} %`;
    return `${name.padEnd(36)}${share.padStart(9)}${`of ${whole(of)}`.padStart(12)}  ${tells}`;
  });
  return ['Figures (not judged)', ...rows, ''].join('\n');
}

function unknown({ unknown: kinds }: Review): string {
  const lines = [...kinds].flatMap(([kind, codes]) => {
    const met = [...codes]
      .sort(([, a], [, b]) => b - a)
      .map(([code, times]) => `  ${whole(times).padStart(8)}  ${code}`);
    return met.length === 0 ? [] : [`Unknown ${kind}`, ...met];
  });
  return lines.length === 0 ? '' : ['No rule knows what these need', ...lines, ''].join('\n');
}
