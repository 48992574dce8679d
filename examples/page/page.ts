import { dayAt, exactAge, formatDay, generate, type SyntheticPatient, type SyntheticPatients } from 'lifecourse';
import { type Row, rowsOf, textOf } from './timeline.ts';

const AS_OF = '2026-01-01';
const [LEFT, WIDTH, ROW] = [260, 1000, 22];

const form = document.querySelector<HTMLFormElement>('#choice')!;
const field = (name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;

let patients: SyntheticPatients;
let seed: string | undefined;

/** The same seed gives the same people: in this page, on the command line, in a test. */
function people(): SyntheticPatients {
  if (seed !== field('seed').value) {
    seed = field('seed').value;
    patients = generate({ seed, asOf: AS_OF });
  }
  return patients;
}

function show(patient: SyntheticPatient): void {
  const { life, age, deceased } = patient;
  const { given, family } = life.person.names[0];
  document.querySelector('#who')!.textContent = `${given.join(' ')} ${family}`;
  document.querySelector('#facts')!.textContent =
    `${patient.sex}, born ${formatDay(life.person.birthDay)}, ${deceased ? `died at ${age}` : `${age} years old`}; ` +
    `${patient.resources.length} FHIR resources since ${Number(AS_OF.slice(0, 4)) - 10}`;
  draw(patient, rowsOf(patient));
  list(patient);
  document.body.dataset.shown = patient.id;
}

function draw(patient: SyntheticPatient, rows: readonly Row[]): void {
  const { life, age } = patient;
  const x = (years: number): number => LEFT + ((WIDTH - LEFT - 10) * years) / (age + 1);
  const bottom = ROW * (rows.length + 1);
  const svg = document.querySelector('#life')!;
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${bottom + 20}`);
  svg.replaceChildren();
  const step = age > 30 ? 10 : age > 8 ? 5 : 1;
  for (let year = 0; year <= age + 1; year += step) {
    add(svg, 'line', { class: 'grid', x1: x(year), x2: x(year), y1: 0, y2: bottom });
    add(svg, 'text', { class: 'year', x: x(year), y: bottom + 15 }, `${year}`);
  }
  for (const [i, { label, bars }] of rows.entries()) {
    add(svg, 'text', { x: 0, y: ROW * i + 14 }, label.length > 40 ? `${label.slice(0, 39)}…` : label);
    for (const { kind, from, to } of bars) {
      const [y, height] = kind === 'true' ? [3, 5] : [9, 8];
      add(svg, 'rect', { class: kind, x: x(from), y: ROW * i + y, width: Math.max(1, x(to) - x(from)), height, rx: 2 });
    }
  }
  add(svg, 'text', { x: 0, y: ROW * rows.length + 14 }, 'Visits');
  for (const entry of life.entries)
    if (entry.kind === 'encounter')
      add(svg, 'rect', {
        class: 'visit',
        x: x(exactAge(life.person.birthDay, entry.time)),
        y: ROW * rows.length + 5,
        width: 1.5,
        height: 12,
      });
}

/** The latest first. */
function list(patient: SyntheticPatient): void {
  const lines = patient.life.entries.flatMap((entry) => {
    const text = textOf(entry);
    if (text === undefined) return [];
    const { module, state, file, line } = patient.origin(entry);
    const age = Math.floor(exactAge(patient.life.person.birthDay, entry.time));
    const cause = `${module} / ${state}${file === '' ? '' : `, ${file}:${line}`}`;
    return [[formatDay(dayAt(entry.time)), `${age}`, text, cause]];
  });
  const rows = lines.reverse().map((cells) => {
    const row = document.createElement('tr');
    for (const cell of cells) row.append(Object.assign(document.createElement('td'), { textContent: cell }));
    return row;
  });
  document.querySelector('#record')!.replaceChildren(...rows);
}

function add(svg: Element, name: string, attributes: Readonly<Record<string, string | number>>, text = ''): void {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  svg.append(element);
}

/** The next from `index` on who is worth a picture. Looks at people one by one; the page stays alive meanwhile. */
async function showFrom(index: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  const patient = people().patient(index);
  if (patient.age < 18 || rowsOf(patient).length === 0) return showFrom(index + 1);
  field('person').value = String(index);
  show(patient);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  show(people().patient(Number(field('person').value)));
});
document.querySelector('#next')!.addEventListener('click', () => void showFrom(Number(field('person').value) + 1));
void showFrom(0);
