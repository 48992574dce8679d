import { hashText, MINUTE, uniformAt } from '../../base/index.ts';
import type { Visit } from './visit.ts';

const NOTE = hashText('note.wording');

/** One of several ways to say the same, by the person and the time of the visit. */
export const worded = ({ encounter, person }: Visit, wordings: readonly string[]): string => {
  const u = uniformAt(NOTE, person.birthDay, Math.floor(encounter.time / MINUTE));
  return wordings[Math.floor(u * wordings.length)] ?? '';
};

/** Of an illness that somebody has had before each time the next one: where they begin goes by the person. */
export const wordedInTurn = ({ person }: Visit, wordings: readonly string[], nth: number): string =>
  wordings[(Math.floor(uniformAt(NOTE, person.birthDay, 0) * wordings.length) + nth) % wordings.length] ?? '';
