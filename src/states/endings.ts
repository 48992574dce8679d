import { word } from '../compile/index.ts';
import { ReferenceShape } from '../language/index.ts';
import { selector } from './reference.ts';

/** Words that only say what ends. */
const ending = (key: string, op: 'resolve' | 'end_allergy' | 'end_device', description: string) =>
  word({
    key,
    where: 'both',
    description,
    schema: ReferenceShape,
    takesTime: false,
    compile(which, a) {
      a.emit({ op, which: selector(which, [], a) });
    },
  });

export const conditionEnd = ending('condition_end', 'resolve', 'A condition is no longer true; its record is resolved');
export const allergyEnd = ending('allergy_end', 'end_allergy', 'An allergy is no longer there');
export const endDevice = ending('end_device', 'end_device', 'A device is no longer used');
