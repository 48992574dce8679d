/** Seconds of a mean Gregorian year. */
export const YEAR = 365.2425 * 86400;
export const DAY = 86400;

/** The part of a life inside the window: from its begin or birth to its end or death. */
export function observed({ person, died }, window) {
  const from = Math.max(window.from, person.birth);
  const to = Math.min(window.to, died ?? window.to);
  return { from, to: Math.max(from, to) };
}

export const ageAt = ({ birth }, t) => (t - birth) / YEAR;
