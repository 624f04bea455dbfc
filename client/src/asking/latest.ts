/** Judges texts one after the other; only the answer to the latest is shown. */
export interface Latest<T, V> {
  /** The answer, or `null` when another question overtook it. */
  (text: T): Promise<V | null>;
  /** Drops the answer that is on its way. */
  forget(): void;
}

export function latest<T, V>(judge: (text: T) => Promise<V>, show: (verdict: V, text: T) => void): Latest<T, V> {
  let asked = 0;
  const ask = async (text: T): Promise<V | null> => {
    const question = ++asked;
    const verdict = await judge(text);
    if (question !== asked) return null;
    show(verdict, text);
    return verdict;
  };
  return Object.assign(ask, { forget: () => void asked++ });
}
