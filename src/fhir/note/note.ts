import { type Background, background } from './background.ts';
import { assessment, done, examination, history, plan, reason, results, vitals } from './sections.ts';
import type { Visit } from './visit.ts';

/** In the order in which they stand; a section without contents is left out. */
const SECTIONS: readonly (readonly [title: string, write: (visit: Visit, before?: Background) => string])[] = [
  ['Reason', reason],
  ['Vitals', vitals],
  ['History', history],
  ['Exam', examination],
  ['Results', results],
  ['Done', done],
  ['Assessment', assessment],
  ['Plan', plan],
];

/** The note of a visit in plain text, a line for each section: what the record holds at its end, and what the doctor saw in the illness that it names. */
export function visitNote(visit: Visit): string {
  const before = background(visit);
  let text = '';
  for (const [title, write] of SECTIONS) {
    const section = write(visit, before);
    if (section !== '') text += `${title}: ${section}.\n`;
  }
  return text;
}
