/**
 * Draws ten years of five simulated people in the terminal: readings twice a year of what moves slowly, one line a variable,
 * scaled to the adult population's usual span, to see whether ten years look like one person.
 *
 *     npm run body:chart [-- SEED]
 */
import { parseDay, startOfDay, YEAR } from '../../src/base/index.ts';
import { compileTexts } from '../../src/generate/module-texts.ts';
import { usPack } from '../../src/population/us/index.ts';
import { createSimulation } from '../../src/simulate/index.ts';

const SHOWN: readonly (readonly [name: string, low: number, high: number])[] = [
  ['weight', 45, 130],
  ['systolic_blood_pressure', 95, 165],
  ['diastolic_blood_pressure', 50, 100],
  ['heart_rate', 50, 100],
  ['oxygen_saturation', 90, 100],
  ['hba1c', 4.5, 9],
  ['glucose', 70, 200],
  ['ldl_cholesterol', 40, 200],
  ['hdl_cholesterol', 25, 95],
  ['triglycerides', 30, 300],
  ['creatinine', 0.4, 1.6],
  ['potassium', 3.3, 5.3],
  ['hemoglobin', 10, 17.5],
  ['mean_corpuscular_volume', 75, 102],
  ['white_blood_cells', 3, 13],
  ['platelets', 120, 420],
  ['alanine_aminotransferase', 5, 70],
  ['albumin', 3.2, 5],
  ['thyrotropin', 0.3, 5],
  ['c_reactive_protein', 0, 12],
];
const BARS = '▁▂▃▄▅▆▇█';
const [YEARS, PEOPLE, YOUNGEST] = [10, 5, 35];

const bar = (value: number, low: number, high: number): string =>
  BARS[Math.max(0, Math.min(BARS.length - 1, Math.floor(((value - low) / (high - low)) * BARS.length)))]!;

const day = parseDay('2026-11-22')!;
const { program } = compileTexts({ texts: {}, library: true, only: [] });
const [seed = 'chart'] = process.argv.slice(2);
const simulation = createSimulation({ program, pack: usPack, seed, roster: day, asOf: day, yearsOfHistory: 10 });
let shown = 0;
for (let index = 0; shown < PEOPLE; index++) {
  const { record, life } = simulation.lived(index);
  const now = startOfDay(day) - 12 * 3600;
  const age = (now - record.person.birth) / YEAR;
  if (record.died !== undefined || age < YOUNGEST) continue;
  shown++;
  const problems = record.entries.flatMap((e) =>
    e.kind === 'condition' && e.category === 'problem_list' ? [e.concept.codings[0]!.display] : [],
  );
  console.log(
    `\nperson ${index}, ${record.person.sex}, ${Math.floor(age)}: ${[...new Set(problems)].join('; ') || 'no problems'}`,
  );
  for (const [name, low, high] of SHOWN) {
    const values = Array.from({ length: 2 * YEARS + 1 }, (_, i) =>
      life.body.reading(name, now - (YEARS - i / 2) * YEAR),
    );
    const every = values.filter((_, i) => i % 4 === 0).join('  ');
    console.log(`${name.padEnd(26)} ${values.map((value) => bar(value, low, high)).join('')}  ${every}`);
  }
}
