/** A text as it is searched: small letters without accents. Its length is the text's own, so that places stay. */
export function folded(text: string): string {
  const small = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  if (/^[\u0000-\u007f]*$/.test(small)) return small;
  return [...small].map((letter) => (letter > '\u007f' ? letter.normalize('NFD').replace(/\p{M}/gu, '') : letter)).join('');
}

/**
 * How well a folded query fits a folded text, from 0 (not at all) to 1 (it is the text). Best is the beginning of the text, then
 * of a word, then any place; then several pieces in their order, each at the beginning of a word (`custr` in “customers trust”).
 * With `loose` the letters may also stand anywhere in their order, as in names without words.
 */
export function closeness(query: string, text: string, loose: boolean): number {
  if (query === '') return 0.1;
  const at = text.indexOf(query);
  if (at === 0) return query.length === text.length ? 1 : 0.9;
  if (at > 0) return inWords(query, text) ? 0.8 : 0.6;
  if (inPieces(query, text)) return 0.5;
  return loose && inOrder(query, text) ? 0.2 : 0;
}

function inWords(query: string, text: string): boolean {
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) if (isStart(text, at)) return true;
  return false;
}

function isStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] as string);
}

/** Longer queries are not cut: somebody has pasted a sentence. */
const LONGEST_CUT = 60;

/**
 * Whether the query can be cut into pieces that begin words of the text, in their order. A space in the query stands for no
 * letter. The work is that of the text's letters times the query's.
 */
function inPieces(query: string, text: string): boolean {
  const wanted = query.replace(/[\s/-]+/g, '');
  if (wanted.length > LONGEST_CUT) return false;
  /** How many letters of the query the words so far can stand for. */
  const reached = new Set([0]);
  for (let start = 0; start < text.length && !reached.has(wanted.length); start++) {
    if (!isStart(text, start)) continue;
    for (const done of [...reached]) {
      for (let run = 0; done + run < wanted.length && text[start + run] === wanted[done + run]; run++)
        reached.add(done + run + 1);
    }
  }
  return reached.has(wanted.length);
}

function inOrder(query: string, text: string): boolean {
  let done = 0;
  for (let at = 0; at < text.length && done < query.length; at++) if (text[at] === query[done]) done++;
  return done === query.length;
}
