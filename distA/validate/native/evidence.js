import { asArray, isObject } from '../json.js';
/** The element, if it is an object; an empty one otherwise. */
export const objectOf = (value) => (isObject(value) ? value : {});
/** Whether an element is there: with a value, or with extensions alone. */
export const has = (object, name) => present(object[name]) || present(object[`_${name}`]);
const present = (value) => Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
/** Whether one of the properties of a choice is there. */
export function hasChoice(object, stem) {
    for (const key in object) {
        const name = key.charCodeAt(0) === 95 ? key.slice(1) : key;
        if (name.length > stem.length &&
            name.startsWith(stem) &&
            isUpper(name.charCodeAt(stem.length)) &&
            present(object[key]))
            return true;
    }
    return false;
}
const isUpper = (code) => code >= 65 && code <= 90;
/** Whether a concept has a coding of a system with one of the codes. */
export const hasCode = (concept, system, ...codes) => asArray(objectOf(concept).coding).some((c) => isObject(c) && c.system === system && typeof c.code === 'string' && codes.includes(c.code));
//# sourceMappingURL=evidence.js.map