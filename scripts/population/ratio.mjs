/** Sums of a ratio of two per-person counts: what a worker sends, and from which the estimate and its error follow. */
export const ratio = () => ({ n: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 });

/** Adds one person: `x` events among `y` (person-years, or cases). */
export function addTo(sums, x, y) {
  if (x === 0 && y === 0) return;
  sums.n += 1;
  sums.x += x;
  sums.y += y;
  sums.xx += x * x;
  sums.xy += x * y;
  sums.yy += y * y;
}

export const estimate = ({ x, y }) => x / y;

/** Standard error over people (linearised). */
export function errorOf({ x, y, xx, xy, yy }) {
  const r = x / y;
  return Math.sqrt(Math.max(0, xx - 2 * r * xy + r * r * yy)) / y;
}

/** A line of the table for a share, with its error and what is published of it. */
export const shareRow = (name, sums, published) => ({
  name,
  unit: 'share',
  value: estimate(sums),
  error: errorOf(sums),
  ...published,
});

/** Adds up what several workers found: numbers, and everything below arrays and objects. */
export function merge(into, from) {
  for (const key of Object.keys(from)) {
    if (typeof from[key] === 'number') into[key] = (into[key] ?? 0) + from[key];
    else into[key] = merge(into[key] ?? (Array.isArray(from[key]) ? [] : {}), from[key]);
  }
  return into;
}
