import { word } from '../compile/index.js';
import { ReferenceShape } from '../language/index.js';
import { selector } from './reference.js';
/** Words that only say what ends. */
const ending = (key, op, description) => word({
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
//# sourceMappingURL=endings.js.map