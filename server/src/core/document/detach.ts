/** Shorter strings are copied by the engines anyway. */
const COPIED = 13;

/**
 * A copy of a string that keeps nothing else alive. Engines cut strings by pointing into the source, so one word of a
 * closed file would hold the file's whole text. Joining writes the letters anew; adding strings would only point to both.
 */
export function detach(text: string): string {
  return text.length < COPIED ? text : [text.slice(0, COPIED - 1), text.slice(COPIED - 1)].join('');
}

/** A copy of plain data in which every string is detached. */
export function deepDetach<T>(data: T): T {
  if (typeof data === 'string') return detach(data) as T;
  if (Array.isArray(data)) return data.map(deepDetach) as T;
  if (typeof data !== 'object' || data === null) return data;
  const copy = { ...data };
  for (const key of Object.keys(copy) as (keyof T)[]) copy[key] = deepDetach(copy[key]);
  return copy;
}
