/** Freezes what many resources share, with all that it holds: nobody can change it under another, and it is checked once. */
export function lasting<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) lasting(part);
  return Object.freeze(value);
}
