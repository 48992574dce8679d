/** Whether a value, with all that it holds, can never change: frozen JSON, without accessors and heirlooms. */
export function isLasting(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (!Object.isFrozen(value)) return false;
  const plain = Array.isArray(value) ? Array.prototype : Object.prototype;
  if (Object.getPrototypeOf(value) !== plain) return false;
  return Object.values(Object.getOwnPropertyDescriptors(value)).every((own) => 'value' in own && isLasting(own.value));
}
