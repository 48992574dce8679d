/** Seconds of a mean Gregorian year. */
export const YEAR = 365.2425 * 86400;
export const DAY = 86400;

/** The part of a life inside the window: from its begin or birth to its end or death. */
export function observed({ person, died }, window) {
  const from = Math.max(window.from, person.birth);
  const to = Math.min(window.to, died ?? window.to);
  return { from, to: Math.max(from, to) };
}

/**
 * Ages, in years, between which a life is counted: inside the window, and not before `settled`. Who has a child or a partner of the file
 * lived until then, whatever the mortality (immortal time).
 */
export function countedAges(life, window, settled = Number.NEGATIVE_INFINITY) {
  const { from, to } = observed(life, window);
  return [Math.min(to, Math.max(from, settled)), to].map((t) => ageAt(life.person, t));
}

export const ageAt = ({ birth }, t) => (t - birth) / YEAR;
