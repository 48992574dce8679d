// Simulates the library against its targets and writes the table of docs/targets.md: `npm run targets [-- PEOPLE]`, after `npm run build`.
// Takes minutes. The seed and the date are fixed, so that the table changes only with the product.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'docs/targets.md');
const [BEGIN, END] = ['<!-- written by scripts/targets/write.mjs -->', '<!-- end -->'];
const people = process.argv[2] ?? '20000';
const args = ['check', '--simulate', '--json', '--people', people, '--seed', '1', '--as-of', '2026-11-22'];

const ran = spawnSync(process.execPath, [join(ROOT, 'dist/cli/main.js'), ...args], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (ran.status !== 0 && ran.status !== 1) process.exit(ran.status ?? 1);
const { results } = JSON.parse(ran.stdout.trim().split('\n').at(-1));

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('<', '&lt;');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const verdictOf = ({ verdict, needed }) =>
  verdict !== 'undecided'
    ? verdict
    : needed > 2e6 || needed === null
      ? 'undecided (edge)'
      : `undecided (${Number(needed.toPrecision(2))} people)`;
const count = (verdict, among = results) => among.filter((result) => result.verdict === verdict).length;
const tally = (among) =>
  ['met', 'missed', 'undecided'].map((verdict) => `${count(verdict, among)} ${verdict}`).join(', ');

const modules = [...new Set(results.map(({ module }) => module))];
const sections = modules.map((module) => {
  const own = results.filter((result) => result.module === module);
  const rows = own.map((result) => {
    const { title, among = 'everybody', published, text, simulated, heldBack } = result;
    const source = heldBack ? `${published.source}, held back` : published.source;
    return row([
      verdictOf(result),
      title,
      among,
      `${published.value} ± ${published.tolerance}`,
      text,
      simulated.n,
      source,
    ]);
  });
  return [
    `### ${module}: ${tally(own)}`,
    '',
    row(['verdict', 'statistic', 'among', 'published', 'simulated (95 % interval)', 'n', 'source']),
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
});
const table = [
  `\`lifecourse ${args.filter((arg) => arg !== '--json').join(' ')}\`: ${tally(results)}.`,
  ...sections,
].join('\n\n');

const page = readFileSync(PAGE, 'utf8');
writeFileSync(PAGE, `${page.slice(0, page.indexOf(BEGIN) + BEGIN.length)}\n${table}\n${page.slice(page.indexOf(END))}`);
console.log(`${people} people: ${tally(results)}; written to docs/targets.md`);
