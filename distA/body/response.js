import { hashText, normalQuantile } from '../base/index.js';
/** A person's lifelong standard normal response to something: the same at every start. */
export const responseOf = (draws, what) => normalQuantile(draws.uniform(hashText(`body.response.${what}`), 0, 0));
/** A value with mean and SD between persons, within three SD, never of the other sign. */
export function responding(draws, what, mean, sd) {
    const value = mean + sd * Math.max(-3, Math.min(3, responseOf(draws, what)));
    return mean < 0 ? Math.min(0, value) : Math.max(0, value);
}
//# sourceMappingURL=response.js.map