/**
 * Reads what `generate` wrote and looks for what no chart of a real person shows. Knows FHIR and medicine, nothing of the
 * simulator.
 *
 *     npm run charts -- DIR [--rule NAME] [--json]
 *
 * Prints for each rule how many instances it examined. Exit status 1 if a rule was broken, 2 if called wrongly.
 */
import { parseArgs } from 'node:util';
import { FIGURES, UNKNOWN } from './figures.ts';
import { readCharts } from './read.ts';
import { report } from './report.ts';
import { emptyReview, reviewChart } from './review.ts';
import { RULES } from './rules/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rule: { type: 'string', multiple: true }, json: { type: 'boolean', default: false } },
});
const [folder] = positionals;
const rules = values.rule ? RULES.filter(({ name }) => values.rule!.includes(name)) : RULES;
if (folder === undefined || positionals.length > 1 || rules.length === 0) {
  console.error('npm run charts -- DIR [--rule NAME] [--json]');
  process.exit(2);
}
const review = emptyReview();
for await (const chart of readCharts(folder)) reviewChart(chart, review, rules, FIGURES, UNKNOWN);
console.log(values.json ? JSON.stringify(review.violations, null, 1) : report(review, rules, FIGURES));
process.exitCode = review.violations.length > 0 ? 1 : 0;
